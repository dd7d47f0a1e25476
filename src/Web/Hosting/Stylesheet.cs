using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ConsultHub.Web.Hosting;

/// <summary>All style in one file: the parts in <c>wwwroot/css</c>, put together in the order of their layers, without comments.</summary>
public sealed partial class Stylesheet
{
    private static readonly string[] Parts = ["tokens", "base", "layout", "prose", "components", "large", "modes", "print"];

    /// <summary>Reads the parts.</summary>
    public Stylesheet(IWebHostEnvironment environment)
    {
        var parts = Parts.Select(part => ReadPart(environment, part));
        Css = Space().Replace(Comment().Replace($"@layer {string.Join(',', Parts)};\n" + string.Concat(parts), ""), "\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))[..10];
        Address = $"/css/site.{hash}.css";
    }

    /// <summary>The style.</summary>
    public string Css { get; }

    /// <summary>Its address, which changes with it, so that it can be kept for ever.</summary>
    public string Address { get; }

    private static string ReadPart(IWebHostEnvironment environment, string part)
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo($"css/{part}.css").CreateReadStream();
        using var reader = new StreamReader(stream);
        return $"@layer {part} {{\n{reader.ReadToEnd()}\n}}\n";
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\n\s+")]
    private static partial Regex Space();
}
