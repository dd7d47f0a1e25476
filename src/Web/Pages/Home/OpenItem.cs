using System.Globalization;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Home;

/// <summary>An open consultation on the home page.</summary>
public sealed class OpenItem(Consultation consultation, SiteContext site)
{
    /// <summary>Its slug.</summary>
    public string Slug => consultation.Slug;

    /// <summary>Its title in the reader's choice.</summary>
    public string Title => site.TitleOf(consultation);

    /// <summary>Its summary in the reader's choice.</summary>
    public string Summary => site.SummaryOf(consultation);

    /// <summary>The last day to take part.</summary>
    public LocalDate Closes => consultation.Closes!.LastDay;

    /// <summary>The weekday of the last day.</summary>
    public string Weekday => Closes.ToString("dddd", CultureInfo.InvariantCulture);

    /// <summary>Whether it closes within a week; no on a page that is read on other days too.</summary>
    public bool IsSoon => !site.IsExport && Countdown.IsSoon(site.Today, consultation.Closes!);

    /// <summary>How long is left, in words; null on a page that is read on other days too.</summary>
    public string? Left => site.TimeLeft(consultation.Closes!);
}
