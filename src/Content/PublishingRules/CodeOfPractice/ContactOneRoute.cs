using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A contact who can be reached in one way only.</summary>
public sealed class ContactOneRoute() : ConsultationRule("contact-one-route", Severity.Warning, "Code of practice 9.1 iv")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var contact = consultation.Item.Contact;
        if (new[] { contact.Email, contact.Phone, contact.Address }.Count(way => !string.IsNullOrEmpty(way)) == 1)
            yield return Found(consultation.Places.KeyAt("contact"), "There is only one way to reach the contact.", "Add a second, such as 'phone: ...': not everyone can use the first.");
    }
}
