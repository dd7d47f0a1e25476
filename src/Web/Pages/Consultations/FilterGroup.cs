using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>The choices of one facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Legend">Its name in words.</param>
/// <param name="Choices">Its choices; those that would find nothing are left out unless they are ticked.</param>
public sealed record FilterGroup(Facet Facet, string Legend, IReadOnlyList<FilterChoice> Choices)
{
    /// <summary>The groups that have any choice, in the order in which they are shown.</summary>
    public static IReadOnlyList<FilterGroup> All(ListingResult result, Site site) => new List<FilterGroup>
    {
        Group(result, Facet.When, "When", [When.Present, When.Future, When.Past], when => when.Word(), Terms.Of),
        Group(result, Facet.Status, "Status", Enum.GetValues<Status>(), status => status.Word(), Terms.Of),
        Group(result, Facet.Topic, "Topic", site.Topics, topic => topic.Key, topic => topic.Value),
        Group(result, Facet.Area, "Area", site.Areas.Values, area => area.Id, area => area.Name),
        Group(result, Facet.Audience, "Who it is for", site.Audiences, audience => audience.Key, audience => audience.Value),
        Group(result, Facet.Kind, "Kind", Enum.GetValues<ConsultationKind>(), kind => kind.Word(), Terms.Of),
    }.Where(group => group.Choices.Count > 0).ToList();

    private static FilterGroup Group<T>(ListingResult result, Facet facet, string legend, IEnumerable<T> values, Func<T, string> id, Func<T, string> name)
    {
        var chosen = result.Query.Values(facet);
        var choices = values.Select(value => new FilterChoice(id(value), name(value), result.Counts.Of(facet, id(value)), chosen.Contains(id(value))));
        return new FilterGroup(facet, legend, choices.Where(choice => choice.Count > 0 || choice.IsChosen).ToList());
    }
}

/// <summary>A choice in a facet.</summary>
/// <param name="Value">Its value in addresses.</param>
/// <param name="Name">Its name in words.</param>
/// <param name="Count">How many it would find.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
public sealed record FilterChoice(string Value, string Name, int Count, bool IsChosen);
