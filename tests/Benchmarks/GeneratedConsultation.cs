using System.Globalization;

namespace ConsultHub.Benchmarks;

/// <summary>A consultation that was made up.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">A few words.</param>
/// <param name="Summary">A sentence or two.</param>
/// <param name="Body">About 5 kB in paragraphs.</param>
internal sealed record GeneratedConsultation(string Slug, string Title, string Summary, string Body)
{
    public required LocalDate Opens { get; init; }

    public required LocalDate Closes { get; init; }

    public required string Lead { get; init; }

    /// <summary>The number of its topic.</summary>
    public required int Topic { get; init; }

    /// <summary>The number of its area.</summary>
    public required int Area { get; init; }

    /// <summary>The file as a council would write it.</summary>
    public string Markdown => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: {Title}
        summary: {Summary}
        opens: {Opens:uuuu-MM-dd}
        closes: {Closes:uuuu-MM-dd}
        lead: {Lead}
        topics: [t{Topic}]
        areas: [a{Area}]
        contact:
          name: Council
          email: council@council.example
        ---

        ## Why we are asking

        {Body}

        """);
}
