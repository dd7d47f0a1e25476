using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A document that is only a PDF, without word that everybody can read it.</summary>
public sealed class OnlyPdf() : ConsultationRule("only-pdf", Severity.Warning, "WCAG 1.1.1; WCAG 1.3.1; GOV.UK, Publishing accessible documents")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var documents = consultation.Item.Documents;
        for (var i = 0; i < documents.Count; i++)
            if (IsPdf(documents[i]) && documents[i].Accessible != true && !documents.Any(other => IsOtherForm(other, documents[i])))
                yield return Found(consultation.Places.At($"documents[{i}]"), $"'{documents[i].Title}' is only a PDF, which many people cannot read.",
                    "Put the text on the page, or add it as ODT; if the PDF is tagged and has been checked, write 'accessible: true'.");
    }

    private static bool IsPdf(Document document) => Address(document).EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    private static bool IsOtherForm(Document other, Document document) =>
        !IsPdf(other) && (Stem(other) == Stem(document) || other.Title.StartsWith(document.Title, StringComparison.OrdinalIgnoreCase) || IsInWords(other, document));

    // 'The plan in words' stands beside a plan that is a drawing.
    private static bool IsInWords(Document other, Document document) =>
        other.Title.Contains("in words", StringComparison.OrdinalIgnoreCase) && other.Title.Split(' ').Intersect(document.Title.Split(' '), StringComparer.OrdinalIgnoreCase).Any();

    private static string Address(Document document) => document.File ?? document.Url?.Split('?', '#')[0] ?? "";

    private static string Stem(Document document) => Path.GetFileNameWithoutExtension(Address(document));
}
