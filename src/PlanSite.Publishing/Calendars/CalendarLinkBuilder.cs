using PlanSite.Publishing.Urls;

namespace PlanSite.Publishing.Calendars;

/// <summary>Makes the links to iCalendar files on one page.</summary>
/// <param name="site">Where the site is published; null when it is not known.</param>
/// <param name="links">The links of the page.</param>
internal sealed class CalendarLinkBuilder(Uri? site, PageLinks links)
{
    /// <summary>The links to a calendar.</summary>
    /// <param name="url">Relative to the site's root.</param>
    public CalendarLinks To(string url) => new(links.To(url), site is null ? null : Webcal(new Uri(site, url)));

    private static string Webcal(Uri address) => $"webcal{address.AbsoluteUri[address.Scheme.Length..]}";
}
