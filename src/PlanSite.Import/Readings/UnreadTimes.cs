using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines;
using PlanSite.Import.Deadlines.Grammar;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Readings;

/// <summary>Days, months and quarters in the words of a task that became no deadline: a person should see that none was missed.</summary>
internal sealed class UnreadTimes(Plan plan, WordPositions positions)
{
    private readonly Dictionary<Place, Unit> units = plan.Units.ToDictionary(unit => unit.Place);

    public IEnumerable<Finding> All =>
        from task in plan.Tasks
        from text in TextsOf(task)
        from printed in In(text, task)
        select new Finding { Code = FindingCode.TimeUnread, Arguments = [printed], Place = task.Place, Position = positions.Of(task.Place, printed) };

    private IEnumerable<string> TextsOf(PlanTask task) =>
        units.TryGetValue(task.Place, out var unit) ? unit.Paragraphs.Select(paragraph => paragraph.Text).Append(unit.Heading?.Text ?? "") : [];

    private IEnumerable<string> In(string text, PlanTask task)
    {
        Silence? silence = null;
        foreach (var match in PrintedTimes.In(text))
        {
            if (task.Deadlines.Any(deadline => IsRead(deadline, match.Value)) || IsOfDocument(match)) continue;
            silence ??= Silence.Of(text, TimeContext.Running);
            if (!silence.Covers(match.Index, match.Index + match.Length, Weight.Plain) || (IsAhead(match) && Silence.IsOnlyPast(text, match.Index, match.Index + match.Length))) yield return match.Value;
        }
    }

    private static bool IsRead(Deadline deadline, string printed) => deadline.Text.Contains(printed, StringComparison.Ordinal);

    // The date of a document that the plan cites stands beside its name.
    private bool IsOfDocument(Match match) => DayIn(match) is { } day && plan.Citations.Any(citation => citation.Dates.Contains(day));

    // "bàn giao đất đã thu hồi trước ngày 15/9/2026": no past of a plan made before.
    private bool IsAhead(Match match) => DayIn(match) > plan.Head.Date;

    private static DateOnly? DayIn(Match match) =>
        match.Groups["y"].Success && match.Groups["d"].Success && DateOnly.TryParseExact($"{match.Groups["d"].Value}/{match.Groups["m"].Value}/{match.Groups["y"].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
