using ConsultHub.Content.Files;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>A document that can be opened.</summary>
/// <param name="Title">Title.</param>
/// <param name="Address">Its address: on this site without the reader's choice, or elsewhere.</param>
/// <param name="Format">Its type and size in words, or where it is; null where neither is known.</param>
/// <param name="Description">What is in it.</param>
/// <param name="IsHardToRead">Whether somebody has said that not everybody can read it.</param>
public sealed record DocumentItem(string Title, string Address, string? Format, string? Description, bool IsHardToRead)
{
    /// <summary>The documents of a consultation, without those whose file is missing.</summary>
    public static IReadOnlyList<DocumentItem> Of(Consultation consultation) =>
        consultation.Documents.Select(document => Of(consultation, document)).OfType<DocumentItem>().ToList();

    /// <summary>A file of a consultation under a title; null where it is missing.</summary>
    public static DocumentItem? OfFile(Consultation consultation, string name, string title) =>
        Of(consultation, new Document(title, name, null, null, null));

    private static DocumentItem? Of(Consultation consultation, Document document)
    {
        if (document.File is null)
            return new DocumentItem(document.Title, document.Url!, HostOf(document.Url!), document.Description, document.Accessible == false);
        if (consultation.Files.GetValueOrDefault(document.File) is not { } file)
            return null;
        return new DocumentItem(document.Title, ConsultationFiles.AddressOf(consultation, file.Name), $"{FileTypes.Of(file.Name).Name}, {ByteCount.InWords(file.Stamp.Length)}",
            document.Description, document.Accessible == false);
    }

    private static string? HostOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? $"on {address!.Host}" : null;
}
