namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>year.hbs</c> shows.</summary>
internal sealed record YearModel
{
    /// <summary>"Thời hạn năm 2022".</summary>
    public required string Title { get; init; }

    /// <summary>How many deadlines.</summary>
    public required int Count { get; init; }

    /// <summary>All twelve.</summary>
    public required IReadOnlyList<MonthGrid> Months { get; init; }

    /// <summary>"01/01: Tết Dương lịch", in the order of time.</summary>
    public IReadOnlyList<string> Holidays { get; init; } = [];

    /// <summary>What lasts longer than a day; null for nothing.</summary>
    public BarTable? Bars { get; init; }

    /// <summary>How many deadlines each agency has in each month; null on the calendar of one agency.</summary>
    public LoadTable? Load { get; init; }

    /// <summary>The views of the quarters in which something falls due.</summary>
    public IReadOnlyList<Neighbour> Quarters { get; init; } = [];

    /// <summary>The quarters themselves, where they have no pages of their own.</summary>
    public IReadOnlyList<QuarterSection> Sections { get; init; } = [];

    /// <summary>The year before that has any; null for none.</summary>
    public Neighbour? Previous { get; init; }

    /// <summary>The year after that has any; null for none.</summary>
    public Neighbour? Next { get; init; }
}

/// <summary>A quarter on the page of its year.</summary>
/// <param name="Name">"Quý II/2022".</param>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Bars">What lasts longer than a day; null for nothing.</param>
/// <param name="Months">Those in which something falls due.</param>
internal sealed record QuarterSection(string Name, string Anchor, int Count, BarTable? Bars, IReadOnlyList<MonthSection> Months);

/// <summary>A month on the page of its year.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Grid">The month.</param>
internal sealed record MonthSection(string Anchor, MonthGrid Grid);
