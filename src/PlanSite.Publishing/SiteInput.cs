using PlanSite.Publishing.CalendarPages;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Holidays;
using PlanSite.Register.Linking;
using PlanSite.Register.Plans;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing;

/// <summary>All that a site is made from. The same input gives the same bytes, in any culture, time zone and number of cores.</summary>
public sealed record SiteInput
{
    /// <summary>The linked plans.</summary>
    public required PlanRegister Register { get; init; }

    /// <summary>Gives the text of a plan when its page is made.</summary>
    public required IPlanSource Plans { get; init; }

    /// <summary>Title, base URL and so on.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>Groups of terms that a search takes for the same, beside those that are built in.</summary>
    public IReadOnlyList<IReadOnlyList<string>> EqualTerms { get; init; } = [];

    /// <summary>The public holidays that calendars mark.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.None;

    /// <summary>Folder of the theme's templates and assets.</summary>
    public required string ThemeFolder { get; init; }

    /// <summary>Folder to which the plans' source paths are relative.</summary>
    public required string SourceFolder { get; init; }

    /// <summary>The day as of which "due next" and "overdue" are shown.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Folder of the site that was published before, with which this one is compared; null for none. It is read, never changed.</summary>
    public string? PreviousSite { get; init; }

    /// <summary>What falls due in the whole register; made once, when the first page asks for it.</summary>
    internal Lazy<ScopeCalendar> Calendar { get; init; } = new(() => throw new InvalidOperationException("The publisher makes the calendar."));

    /// <summary>What the pages say. The publisher takes it from the theme.</summary>
    internal Words Words { get; init; } = Words.BuiltIn;
}
