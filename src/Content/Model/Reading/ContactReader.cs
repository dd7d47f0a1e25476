using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads a contact.</summary>
internal static class ContactReader
{
    /// <summary>The contact that the keys say. Whatever is missing is empty there and has a finding.</summary>
    public static Contact Read(Fields fields)
    {
        var contact = new Contact(
            fields.RequiredText("name"), fields.Text("role"), fields.Text("email"), fields.Text("phone"), fields.Text("address"));
        if (contact is { Email: null, Phone: null, Address: null })
            fields.Fault("name", "missing-key", "The contact has no way to reach them.", "Add a line 'email: ...', 'phone: ...' or 'address: ...'.");
        fields.Finish();
        return contact;
    }

    /// <summary>The contact below the key <c>contact</c>; an empty one with a finding where it is missing or cannot be used.</summary>
    public static Contact Required(Fields owner)
    {
        if (owner.Nested("contact") is { } fields)
        {
            var contact = Read(fields);
            return fields.Failed ? owner.Missing("contact", contact) : contact;
        }

        return owner.Missing("contact", new Contact("", null, null, null, null));
    }
}
