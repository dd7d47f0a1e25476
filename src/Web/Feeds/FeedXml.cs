using System.Text;
using System.Xml;

namespace ConsultHub.Web.Feeds;

/// <summary>Writes XML that every parser takes.</summary>
internal static class FeedXml
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>A document in UTF-8.</summary>
    public static byte[] Bytes(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            write(xml);
        return bytes.ToArray();
    }

    /// <summary>A text without the characters that XML 1.0 forbids: most controls and lone halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
            if (letter.Value > char.MaxValue || XmlConvert.IsXmlChar((char)letter.Value))
                clean.Append(letter.ToString());
        return clean.ToString();
    }
}
