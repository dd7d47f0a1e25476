using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>Words for a picture that are as long as a paragraph: a screen reader reads them in one go, and nobody can stop, go back or look up a word.</summary>
public sealed class LongAlternative() : TextRule("long-alternative", Severity.Advice, "GOV.UK, Images; W3C, Complex images")
{
    /// <summary>Some two sentences. Advice elsewhere goes from 125 characters upwards.</summary>
    private const int MostCharacters = 250;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Links
        .Where(link => link.IsPicture && link.Words.Length > MostCharacters)
        .Select(link => Found(link.Place, $"The words for this picture have {link.Words.Length} characters, and a screen reader reads them in one go.",
            "Say in one or two sentences what the picture shows, and put the rest into the text beside it."));
}
