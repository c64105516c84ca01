namespace PlanSite.Cli.Tests.Calendars;

/// <summary>A calendar as another program read it.</summary>
internal sealed record ReadCalendar(string Name, IReadOnlyList<ReadEntry> Entries);

/// <summary>A VEVENT or VTODO as another program read it.</summary>
/// <param name="Type">VEVENT or VTODO.</param>
/// <param name="Uid">Its identity.</param>
/// <param name="Days">First and last day, both inclusive, of every time that it stands in the calendar.</param>
/// <param name="Summary">One line.</param>
/// <param name="Description">Several lines.</param>
/// <param name="Categories">In order.</param>
/// <param name="Status">Null where none is told.</param>
/// <param name="Sequence">Number of the revision.</param>
/// <param name="LastModified">Day of the revision.</param>
/// <param name="Alarm">TRIGGER of its reminder; null for none.</param>
internal sealed record ReadEntry(
    string Type, string Uid, IReadOnlyList<IReadOnlyList<DateOnly>> Days, string Summary, string Description,
    IReadOnlyList<string> Categories, string? Status, int Sequence, DateOnly LastModified, string? Alarm)
{
    /// <summary>The identity of the deadline, which may have several entries (<c>….1-31@plansite</c>, <c>….1-30@plansite</c>).</summary>
    public string Deadline => Uid[..Uid.IndexOf('@', StringComparison.Ordinal)] is var name && name[^3..] is "-31" or "-30" or "-29" or "-28" ? name[..^3] : Uid[..Uid.IndexOf('@', StringComparison.Ordinal)];

    /// <summary>Every single day on which it stands.</summary>
    public IEnumerable<DateOnly> AllDays => Days.SelectMany(span => Enumerable.Range(span[0].DayNumber, span[1].DayNumber - span[0].DayNumber + 1)).Select(DateOnly.FromDayNumber);
}
