namespace ConsultHub.Content.Files;

/// <summary>Texts that come with the program.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a name.</summary>
    /// <exception cref="InvalidOperationException">The program has no text of that name.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
