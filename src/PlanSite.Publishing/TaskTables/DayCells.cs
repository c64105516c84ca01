using PlanSite.Publishing.Phrases;
using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.TaskTables;

/// <summary>The days of all deadlines of a task in one cell, in their order; "–" holds the place of one without such a day, so that cells of a row can be told together.</summary>
/// <param name="words">The words of the site.</param>
internal sealed class DayCells(Words words)
{
    private const string None = "–";

    /// <summary>"2022-04-01; – (cấp xã)"; empty when none has a first day.</summary>
    public static string Starts(IReadOnlyList<Deadline> deadlines) => Cell(deadlines, deadline => deadline.Start is { } day ? DateWords.Iso(day) : null);

    /// <summary>"2022-06-30; hằng năm, ngày 15/12 (cấp xã)": the last days, of recurring ones their rule; empty when none has either.</summary>
    public string Ends(IReadOnlyList<Deadline> deadlines) => Cell(deadlines, End);

    private string? End(Deadline deadline)
    {
        var day = deadline.End is { } end ? DateWords.Iso(end) : null;
        var rule = deadline.Rule is { } text ? words.Recurrence(text) : null;
        return day is null || rule is null ? day ?? rule : $"{rule}, {day}";
    }

    private static string Cell(IReadOnlyList<Deadline> deadlines, Func<Deadline, string?> day)
    {
        var said = deadlines.Select(deadline => (Day: day(deadline), deadline.For)).ToList();
        return said.All(one => one.Day is null) ? "" : string.Join("; ", said.Select(one => (one.Day ?? None) + (one.For is { } part ? $" ({part})" : "")));
    }
}
