namespace PlanSite.Publishing.Calendars;

/// <summary>What the partial <c>calendar-links.hbs</c> shows: an iCalendar file to fetch once or to follow.</summary>
/// <param name="DownloadHref">The file.</param>
/// <param name="SubscribeHref">The same file with the scheme <c>webcal</c>, which calendar programs open as a subscription; null when nobody knows where the site is published.</param>
internal sealed record CalendarLinks(string DownloadHref, string? SubscribeHref);
