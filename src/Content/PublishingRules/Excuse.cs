using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A comment that excuses one finding on the line below it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Reason">The written reason; empty where there is none.</param>
/// <param name="FirstLine">The first line on which it can excuse something.</param>
/// <param name="LastLine">The last one: the end of the paragraph below it.</param>
public sealed record Excuse(Place Place, string Rule, string Reason, int FirstLine, int LastLine)
{
    /// <summary>Whether it is meant for a finding.</summary>
    public bool Covers(Diagnostic found) =>
        found.Rule == Rule && found.Place.Path == Place.Path && found.Place.Line >= FirstLine && found.Place.Line <= LastLine;
}
