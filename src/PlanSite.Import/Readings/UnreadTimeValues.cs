using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines;
using PlanSite.Import.Outline;
using PlanSite.Import.Tables;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Readings;

/// <summary>Time lines and cells of time columns that became no deadline: what stands there is a time, however it is worded.</summary>
internal sealed partial class UnreadTimeValues(Plan plan, WordPositions positions)
{
    // More than that is work with its time in it, which is read as text.
    private const int LongestTime = 120;

    public IEnumerable<Finding> All => InCells().Concat(InLines()).Concat(WithinTasks());

    private IEnumerable<Finding> InCells()
    {
        var tasks = plan.Tasks.ToDictionary(task => task.Place);
        return from unit in plan.Units
               where unit.Cells.Count > 0 && tasks.TryGetValue(unit.Place, out var task) && !task.Deadlines.Any(deadline => deadline.From == Origin.Own)
               from cell in unit.Cells
               where ColumnNames.KindOfPrinted(cell.Column) == ColumnKind.Time && TimeOfCell().IsMatch(cell.Content.Text)
               select Unread(unit, cell.Content.Text);
    }

    // "Thời gian thực hiện: 5 ngày làm việc": a line that gives some time, though none of which a deadline is made.
    private IEnumerable<Finding> InLines() =>
        from unit in plan.Units
        where unit.Heading is null && unit.Cells.Count == 0
        let line = AttributeLine.Read(unit.Text)
        where line is { Kind: AttributeKind.Time }
        let words = unit.Text[line.TextStart..].TrimEnd(' ', '.', ';', '/')
        where words.Length <= LongestTime && SomeWords().IsMatch(words) && DeadlineReader.Read(words, TimeContext.TimeLine, plan.Head.Date?.Year).Count == 0
        select Unread(unit, words);

    // "Sửa chữa phòng học. Thời gian: dịp hè."; days and months are asked about wherever they stand.
    private IEnumerable<Finding> WithinTasks() =>
        from unit in plan.Units
        where unit.Cells.Count == 0 && AttributeLine.Read(unit.Text) is null
        from words in InlineTimeLines.Unread(unit.Text, plan.Head.Date?.Year)
        where words.Length <= LongestTime && SomeWords().IsMatch(words) && !PrintedTimes.In(words).Any()
        select Unread(unit, words);

    private Finding Unread(Unit unit, string printed) =>
        new() { Code = FindingCode.TimeUnread, Arguments = [printed], Place = unit.Place, Position = positions.Of(unit.Place, printed) };

    [GeneratedRegex(@"\d\s*[/.-]\s*\d|(?<!\d)20\d\d(?!\d)|(?:tháng|qu[ýí])\s*[\dIVX]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfCell();

    // Whatever it says; a place, or that there is none, is no time.
    [GeneratedRegex(@"^(?!tại(?!\p{L})|không(?: có)?$|nt$|như trên$).*(?:\d|\p{L}{2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SomeWords();
}
