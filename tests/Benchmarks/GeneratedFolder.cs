namespace ConsultHub.Benchmarks;

/// <summary>A content folder of consultations that were made up.</summary>
/// <param name="path">Where it is.</param>
internal sealed class GeneratedFolder(string path)
{
    /// <summary>Its path.</summary>
    public string Path => path;

    /// <summary>Writes the whole folder.</summary>
    public void Write(IEnumerable<GeneratedConsultation> consultations, IReadOnlyList<string> synonyms)
    {
        Directory.CreateDirectory(path);
        File.WriteAllText(System.IO.Path.Combine(path, "site.yml"), ConsultationGenerator.Site());
        if (synonyms.Count > 0)
            File.WriteAllText(System.IO.Path.Combine(path, "synonyms.yml"), $"- [{string.Join(", ", synonyms)}]\n");
        foreach (var consultation in consultations)
            Write(consultation);
    }

    /// <summary>Writes one consultation, over the one that is there.</summary>
    public void Write(GeneratedConsultation consultation)
    {
        var folder = System.IO.Path.Combine(path, "consultations", consultation.Slug);
        Directory.CreateDirectory(folder);
        File.WriteAllText(System.IO.Path.Combine(folder, "index.md"), consultation.Markdown);
    }
}
