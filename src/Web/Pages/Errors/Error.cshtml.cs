using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Pages.Errors;

/// <summary>Says what went wrong and offers ways on.</summary>
public sealed class ErrorModel : SitePageModel
{
    /// <summary>The page for an error.</summary>
    public ErrorModel(SiteContext site) : base(site) => IsHidden = true;

    /// <summary>The status code.</summary>
    public int Code { get; private set; }

    /// <summary>What happened, in a few words.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What happened and what may help, in a sentence or two.</summary>
    public string Explanation { get; private set; } = "";

    /// <summary>Answers with the code; one that is no error is not found.</summary>
    public void OnGet(int code)
    {
        Code = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        Response.Headers.CacheControl = "no-store";
        Response.Headers.ETag = default;
        (Heading, Explanation) = Code switch
        {
            404 => ("We cannot find that page", "There is no page at this address. It may have moved, or the address may have a letter missing."),
            405 => ("That cannot be sent here", "This site only shows pages. Nothing can be sent to it, so nothing was changed."),
            503 => ("Searching is not possible right now", "The fault is ours, and not yours. You can still look through all consultations, and choose a topic or a place there."),
            >= 500 => ("Something went wrong", "The fault is ours, and not yours. Please try again in a few minutes."),
            _ => ("We did not understand that address", "Something in the address is not as it should be. Please check it, or start again from one of these pages."),
        };
        Title = Heading;
    }
}
