using System.Text.RegularExpressions;

namespace PlanSite.Cli.Tests.Calendars;

/// <summary>A calendar as another program read it.</summary>
internal sealed record ReadCalendar(string Name, IReadOnlyList<ReadEntry> Entries);

/// <summary>A VEVENT or VTODO as another program read it.</summary>
internal sealed partial record ReadEntry
{
    /// <summary>VEVENT or VTODO.</summary>
    public required string Type { get; init; }

    public required string Uid { get; init; }

    /// <summary>First and last day, both inclusive, of every time that it stands in the calendar.</summary>
    public required IReadOnlyList<IReadOnlyList<DateOnly>> Days { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>Null where none is told.</summary>
    public required string? Status { get; init; }

    public required int Sequence { get; init; }

    public required DateOnly LastModified { get; init; }

    /// <summary>TRIGGER of its reminder; null for none.</summary>
    public required string? Alarm { get; init; }

    /// <summary>The identity of the deadline, which may have several entries (<c>….1-31@plansite</c>, <c>….1-30@plansite</c>).</summary>
    public string Deadline => Part().Replace(Uid, "");

    /// <summary>Every single day on which it stands.</summary>
    public IEnumerable<DateOnly> AllDays => Days.SelectMany(span => Enumerable.Range(span[0].DayNumber, span[1].DayNumber - span[0].DayNumber + 1)).Select(DateOnly.FromDayNumber);

    [GeneratedRegex("(-(28|29|30|31))?@plansite$")]
    private static partial Regex Part();
}
