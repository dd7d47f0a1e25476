namespace ConsultHub.Web.Listing;

/// <summary>A way to narrow the listing. Its name in lower case is its name in addresses.</summary>
public enum Facet
{
    /// <summary>Open, coming up or over.</summary>
    When,

    /// <summary>The exact status.</summary>
    Status,

    /// <summary>Topic.</summary>
    Topic,

    /// <summary>Area; an area also finds what covers it and what lies in it.</summary>
    Area,

    /// <summary>Audience.</summary>
    Audience,

    /// <summary>Kind.</summary>
    Kind,
}
