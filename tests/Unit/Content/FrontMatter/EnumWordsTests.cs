using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Model;

namespace ConsultHub.Tests.Unit.Content.FrontMatter;

/// <summary>The words of the content contract are those of the model.</summary>
public sealed class EnumWordsTests
{
    [Fact]
    public void The_contract_has_these_words()
    {
        Assert.Equal("consultation, engagement, survey, research", EnumWords.Listed<ConsultationKind>());
        Assert.Equal("inform, consult, involve, empower", EnumWords.Listed<Level>());
        Assert.Equal("standard, major", EnumWords.Listed<Significance>());
        Assert.Equal("online, email, phone, post, in-person", EnumWords.Listed<Channel>());
        Assert.Equal("yes, partly, no", EnumWords.Listed<Answer>());
        Assert.Equal("draft, current, superseded", EnumWords.Listed<DocumentStatus>());
        Assert.Equal("already-decided, required-by-law, urgent, limited-resources, not-proportionate, information-only", EnumWords.Listed<Reason>());
        Assert.Equal("planned, forthcoming, open, closed, reported, withdrawn", EnumWords.Listed<Status>());
    }

    [Fact]
    public void Words_are_read_as_they_are_written_and_only_so()
    {
        Assert.Equal(Channel.InPerson, EnumWords.Parse<Channel>("in-person"));
        Assert.Null(EnumWords.Parse<Channel>("InPerson"));
        Assert.Null(EnumWords.Parse<Channel>("4"));
        Assert.Equal("not-proportionate", Reason.NotProportionate.Word());
    }
}
