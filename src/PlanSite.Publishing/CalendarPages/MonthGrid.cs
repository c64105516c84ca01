namespace PlanSite.Publishing.CalendarPages;

/// <summary>A month as weeks from Monday to Sunday.</summary>
/// <param name="Name">"Tháng 3".</param>
/// <param name="Href">The view of the month; null where it is shown here or nothing falls due.</param>
/// <param name="Count">How many deadlines fall due.</param>
/// <param name="Weeks">Four to six, each of seven days.</param>
internal sealed record MonthGrid(string Name, string? Href, int Count, IReadOnlyList<IReadOnlyList<GridDay>> Weeks);

/// <summary>A day of a month; a day of the month before or after is empty.</summary>
internal sealed record GridDay
{
    /// <summary>1 to 31; null for an empty one.</summary>
    public int? Number { get; init; }

    /// <summary>2022-03-15, by which a script finds the reader's today.</summary>
    public string? Iso { get; init; }

    /// <summary>The first day with this number on the page that leads somewhere; null without deadlines.</summary>
    public string? Href { get; init; }

    /// <summary>Its anchor, where its deadlines are shown in it.</summary>
    public string? Anchor { get; init; }

    /// <summary>"Ngày 15/03/2022: 3 thời hạn" with the holiday; null for a day without either.</summary>
    public string? Label { get; init; }

    /// <summary>How many deadlines fall due.</summary>
    public int Count { get; init; }

    /// <summary>Name of the public holiday; null for none.</summary>
    public string? Holiday { get; init; }

    /// <summary>Whether it is a Saturday, Sunday or public holiday.</summary>
    public bool IsFree { get; init; }

    /// <summary>Whether it is the day the site is made for.</summary>
    public bool IsToday { get; init; }

    /// <summary>Its deadlines in a few words, in a grid with room for them.</summary>
    public IReadOnlyList<GridEntry> Entries { get; init; } = [];

    /// <summary>How many more there are.</summary>
    public int More { get; init; }
}

/// <summary>A deadline in the cell of a day.</summary>
/// <param name="Text">The beginning of the work.</param>
/// <param name="Href">The task.</param>
/// <param name="Role">Name of the role that colours it; null for none.</param>
/// <param name="Due">2022-03-15.</param>
internal sealed record GridEntry(string Text, string Href, string? Role, string Due);
