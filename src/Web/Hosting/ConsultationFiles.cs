using ConsultHub.Content.Files;
using Microsoft.Net.Http.Headers;

namespace ConsultHub.Web.Hosting;

/// <summary>Serves the files of consultations, and no others.</summary>
public static class ConsultationFiles
{
    /// <summary>Whether an address is that of a file. Files are large, and parts of them can be asked for, so they are not kept in memory.</summary>
    public static bool Has(PathString path) => path.Value!.Contains("/files/", StringComparison.Ordinal);

    /// <summary>The address of a file, without the reader's choice: there is one copy for all views.</summary>
    /// <param name="consultation">The consultation that it belongs to.</param>
    /// <param name="name">Its name.</param>
    public static string AddressOf(Consultation consultation, string name) =>
        $"/consultations/{consultation.Slug}/files/{Uri.EscapeDataString(name)}";

    /// <summary>A file is found by its name in the library's list, so no name can lead anywhere else.</summary>
    public static void MapConsultationFiles(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/consultations/{slug}/files/{**name}", ReadOnlySite.Methods, IResult (string slug, string? name, SiteContext site, HttpResponse response) =>
            site.Library.Consultation(slug)?.Files.GetValueOrDefault(name ?? "") is { } file && File.Exists(file.FullPath)
                ? Send(file, response)
                : TypedResults.NotFound());

    private static IResult Send(ContentFile file, HttpResponse response)
    {
        var type = FileTypes.Of(file.Name);
        // Whatever is in it, it runs nothing and loads nothing.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "public, max-age=300";
        var name = type.OpensInBrowser ? null : Path.GetFileName(file.Name);
        return file.Stamp.IsEmpty ? TypedResults.Bytes([], type.ContentType, name) : TypedResults.PhysicalFile(
            file.FullPath, type.ContentType, name, new DateTimeOffset(file.Stamp.WrittenTicks, TimeSpan.Zero),
            new EntityTagHeaderValue($"\"{file.Stamp.Length:x}-{file.Stamp.WrittenTicks:x}\""), enableRangeProcessing: true);
    }
}
