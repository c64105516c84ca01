using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Tables;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Readings;

/// <summary>What the document leaves open or gets wrong: work that nobody is given, deadlines that differ, references into nothing, days that cannot be, work that is stated twice.</summary>
internal sealed partial class DocumentDoubts(Plan plan, WordPositions positions)
{
    public IEnumerable<Finding> All => TasksWithoutAgency().Concat(TasksWithoutDoer()).Concat(DifferingDeadlines()).Concat(MissingTargets()).Concat(ImpossibleDays()).Concat(UnknownColumns()).Concat(DifferingWork())
        .Concat(new UnreadDoers(plan, positions).All).Concat(new UnreadTimes(plan, positions).All).Concat(new UnreadTimeValues(plan, positions).All).Concat(new UnclearDittos(plan, positions).All);

    private IEnumerable<Finding> TasksWithoutAgency() => plan.Tasks
        .Where(task => task.Assignments.Count == 0)
        .Select(task => new Finding { Code = FindingCode.TaskWithoutAgency, Place = task.Place, Position = positions.Of(task.Place) });

    private IEnumerable<Finding> TasksWithoutDoer() => plan.Tasks
        .Where(task => task is { Assignments.Count: > 0, Responsible.Count: 0 })
        .Select(task => new Finding { Code = FindingCode.TaskWithoutDoer, Place = task.Place, Position = positions.Of(task.Place) });

    private IEnumerable<Finding> DifferingDeadlines() =>
        from task in plan.Tasks
        let deadlines = task.Deadlines.Where(IsForAll).DistinctBy(deadline => deadline.End).Take(2).ToList()
        where deadlines.Count == 2 && deadlines[0].Text != deadlines[1].Text
        let words = deadlines[1].Text
        select new Finding { Code = FindingCode.DeadlinesDiffer, Arguments = [deadlines[0].Text, words], Place = task.Place, Position = positions.Of(task.Place, words) };

    // A part of the work may well be due on another day.
    private static bool IsForAll(Deadline deadline) => deadline is { For: null, From: Origin.Own, End: not null, Kind: DeadlineKind.By or DeadlineKind.Within or DeadlineKind.Range };

    private IEnumerable<Finding> MissingTargets()
    {
        var known = plan.Units.Select(unit => unit.Place).ToHashSet();
        return
            from reference in plan.InternalReferences
            from target in reference.Targets
            where !(Place.TryParse(target, out var place) && known.Contains(place))
            select new Finding { Code = FindingCode.TargetMissing, Arguments = [target], Place = reference.At, Position = positions.Of(reference.At, reference.Text) };
    }

    private IEnumerable<Finding> ImpossibleDays() =>
        from unit in plan.Units
        from text in unit.Paragraphs.Select(paragraph => paragraph.Text).Append(unit.Heading?.Text ?? "")
        from day in Day().Matches(text)
        where !IsInCalendar(day)
        select new Finding { Code = FindingCode.PrintedDayImpossible, Arguments = [day.Value], Place = unit.Place, Position = positions.Of(unit.Place, day.Value) };

    private IEnumerable<Finding> UnknownColumns() =>
        from unit in plan.Units
        from column in unit.Columns
        where column.Length > 0 && !ColumnNames.IsKnown(column)
        select new Finding { Code = FindingCode.ColumnUnknown, Arguments = [column], Place = unit.Place, Position = positions.Of(unit.Place, column) };

    private IEnumerable<Finding> DifferingWork() => WorkChecks.Of(plan).Select(finding => finding with { Position = positions.Of(finding.Place!.Value) });

    // Without a year 29 February can be.
    private static bool IsInCalendar(Match day)
    {
        var (date, month) = (Number(day, "d"), Number(day, "m"));
        var year = day.Groups["y"].Success ? Number(day, "y") : 2000;
        return month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(year, month);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"ngày ?(?<d>\d{1,2}) ?(?:tháng|[/.-]) ?(?<m>\d{1,2})(?!\d)(?: ?(?:,? ?năm|[/.-]) ?(?<y>(?:19|20)\d\d)(?!\d))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
