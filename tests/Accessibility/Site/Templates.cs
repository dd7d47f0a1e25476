namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Every kind of page and every state that looks or reads differently. A new page or state gets a line here.</summary>
public static class Templates
{
    public static IReadOnlyList<Template> All { get; } =
    [
        new("home", "/"),
        new("listing", "/consultations"),
        new("listing, filtered", "/consultations?topic=transport&status=open&q=bus"),
        new("listing, nothing found", "/consultations?q=xylophone"),
        new("listing, page two", "/consultations?page=2"),
        new("listing, unknown filter", "/consultations?status=sleeping") { Status = 400 },
        new("listing, page beyond the last", "/consultations?page=99") { Status = 404 },
        new("consultation, open", "/consultations/bus-network"),
        new("consultation, open, plain version", "/consultations/school-routes"),
        new("consultation, forthcoming", "/consultations/park-and-ride-fares"),
        new("consultation, planned", "/consultations/tree-plan"),
        new("consultation, closed", "/consultations/lower-speeds"),
        new("consultation, withdrawn", "/consultations/fernhill-parking"),
        new("consultation, reported", "/consultations/recycling-bins"),
        new("results", "/consultations/recycling-bins/results"),
        new("results with many updates", "/consultations/climate-plan/results"),
        new("results we asked, you said, we did", "/we-asked-you-said-we-did"),
        new("strategies", "/strategy"),
        new("strategy document", "/strategy/code-of-practice"),
        new("strategy chapter", "/strategy/code-of-practice/openness"),
        new("strategy document whole", "/strategy/code-of-practice/print"),
        new("strategy document, superseded", "/strategy/improving-how-we-ask-2004"),
        new("strategy chapter with tables", "/strategy/ladder-of-participation/consult"),
        new("not consulting", "/not-consulting"),
        new("not consulting, one decision", "/not-consulting/nether-combe-footbridge"),
        new("glossary", "/glossary"),
        new("page", "/about"),
        new("page, contact", "/contact"),
        new("page, accessibility", "/accessibility"),
        new("area", "/areas/great-marling"),
        new("topic", "/topics/transport"),
        new("search", "/search?q=bus"),
        new("search, page two", "/search?q=bus&page=2"),
        new("search, spelt wrongly", "/search?q=libary"),
        new("search, nothing found", "/search?q=xylophone"),
        new("search, nothing asked", "/search"),
        new("feeds to follow", "/follow?topic=transport"),
        new("error 400", "/errors/400") { Status = 400 },
        new("error 404", "/no-such-page") { Status = 404 },
        new("error 500", "/errors/500") { Status = 500 },
    ];
}
