using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A document in <c>files/</c> that nothing leads to.</summary>
public sealed class UnlinkedFile() : ConsultationRule("unlinked-file", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var item = consultation.Item;
        if (item.Files.Count == 0 || consultation.Library.HasUnread(item))
            yield break;
        var named = item.Documents.Select(document => document.File).Append(item.Equality?.File).ToHashSet();
        var texts = Texts(item).ToList();
        var missing = named.OfType<string>().Where(name => !item.Files.ContainsKey(name)).ToList();
        foreach (var file in item.Files.Values.Where(file => !named.Contains(file.Name) && NearMiss.Of(file.Name, missing) is null && !texts.Any(text => IsLinked(text, file.Name))))
            yield return Found(file.Start, $"Nothing leads to '{file.Name}'.", "Add it to 'documents' in index.md, link to it, or delete it.");
    }

    private static bool IsLinked(string text, string name) =>
        text.Contains($"files/{name}", StringComparison.Ordinal) || text.Contains($"files/{Uri.EscapeDataString(name)}", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(Consultation item) =>
        new[] { item.Body, item.Plain?.Body, item.Results?.Body, item.Results?.Plain?.Body }
            .Concat(item.Updates.Select(update => update.Body)).OfType<Markup.MarkdownSource>().Select(body => body.Text);
}
