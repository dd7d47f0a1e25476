using ConsultHub.Web.Exporting;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Feeds;

/// <summary>Whole addresses, for what is read away from the site.</summary>
public sealed class PublicAddresses
{
    private readonly SiteContext site;

    /// <summary>Addresses that start with the site's public address; where none is set, with the one that was asked.</summary>
    public PublicAddresses(SiteContext site, IHttpContextAccessor accessor)
    {
        this.site = site;
        var request = accessor.HttpContext!.Request;
        Root = site.Site.Url.Length > 0 ? site.Site.Url : $"{request.Scheme}://{request.Host.ToUriComponent()}";
    }

    /// <summary>The start of every address, without a slash at the end.</summary>
    public string Root { get; }

    /// <summary>The name of the server, as stable ids need it.</summary>
    public string Host => Uri.TryCreate(Root, UriKind.Absolute, out var address) ? address.Host : "localhost";

    /// <summary>The address of a page in the reader's choice, from its path and query; in an export, where its file is.</summary>
    public string Of(string address) => Root + (site.IsExport ? StaticAddress.Of(site.Choice.Prefix + address) : site.Choice.Prefix + address);

    /// <summary>The address of a page whatever the reader's choice, from its path: stable enough to be an id.</summary>
    public string Permanent(string path) => Root + path;
}
