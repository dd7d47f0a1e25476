using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A contact of whom nobody knows what they do.</summary>
public sealed class ContactRole() : ConsultationRule("contact-role", Severity.Advice, "Code of practice 9.1 iv")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (string.IsNullOrEmpty(consultation.Item.Contact.Role))
            yield return Found(consultation.Places.KeyAt("contact"), "It is not said what the contact does.", "Add 'role: ...', for example 'Answers questions and helps you take part'.");
    }
}
