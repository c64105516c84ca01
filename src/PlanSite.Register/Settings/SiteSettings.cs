namespace PlanSite.Register.Settings;

/// <summary>What an administrator sets for a site (<c>content/plansite.yml</c>).</summary>
public sealed record SiteSettings
{
    /// <summary>Name of the site in titles and feeds.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence about the site, shown on the home page; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Where the site is published, with a closing slash; null when it is not known. Only feeds, calendars and the sitemap need it.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>BCP 47 language of the pages.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>Name of the theme: a folder below <c>themes/</c>.</summary>
    public string Theme { get; init; } = "default";

    /// <summary>For how many years after the year of a plan its recurring deadlines are put into calendars.</summary>
    public int HorizonYears { get; init; } = 5;

    /// <summary>How iCalendar files are written.</summary>
    public CalendarSettings Calendars { get; init; } = new();
}
