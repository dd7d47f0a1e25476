namespace ConsultHub.Web.Pages.Shared;

/// <summary>The links from one page of a list to the others.</summary>
/// <param name="Page">The page that is shown, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="AddressOf">The address of a page, without the reader's choice.</param>
public sealed record Paging(int Page, int Pages, Func<int, string> AddressOf);
