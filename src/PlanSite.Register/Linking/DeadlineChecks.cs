using System.Globalization;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;

namespace PlanSite.Register.Linking;

/// <summary>Deadlines whose dates cannot be, or were taken from the plan.</summary>
internal static class DeadlineChecks
{
    // A plan sums up up to two decades and looks ahead to "tầm nhìn 2050"; beyond that a year was misread.
    private const int YearsBack = 20;
    private const int YearsAhead = 50;

    public static IEnumerable<Finding> Of(TaskEntry task)
    {
        foreach (var deadline in task.Deadlines)
        {
            if (WhatCannotBe(deadline, YearOf(task.Plan)) is { } dates)
                yield return new Finding { Code = FindingCode.DeadlineImpossible, Arguments = [deadline.Text, dates], Place = task.Place };
            else if (UnplacedCode(task, deadline) is { } code)
                yield return new Finding { Code = code, Arguments = [deadline.Text, deadline.Rule ?? Show(deadline.EventDate)!], Place = task.Place };
            else if (deadline.Inferred)
                yield return new Finding { Code = deadline.NamesSchoolYear ? FindingCode.DeadlineSchoolYear : FindingCode.DeadlineInferred, Arguments = [deadline.Text], Place = task.Place };
        }
    }

    // A rule or the day of an event that puts nothing into the calendar.
    private static FindingCode? UnplacedCode(TaskEntry task, Deadline deadline)
    {
        if (deadline.Kind is DeadlineKind.Conditional && deadline.EventDate is not null) return FindingCode.EventDateUnused;
        if (deadline.Kind is not DeadlineKind.Recurring || Recurrence.TryRead(deadline.Rule) is not { } rule) return null;
        if ((deadline.Start ?? task.Plan.Begins) is not { } first) return FindingCode.RecurrenceWithoutYear;
        return rule.Between(first, deadline.End ?? LastOf(first)).Any() ? null : FindingCode.RecurrenceWithoutDay;
    }

    // Eight years reach from one 29 February to the next, even across 1900 or 2100.
    private static DateOnly LastOf(DateOnly first) => DateOnly.MaxValue.Year - first.Year < 8 ? DateOnly.MaxValue : first.AddYears(8);

    private static int? YearOf(PlanEntry plan) => plan.Head.Date?.Year ?? plan.Head.Year;

    // The dates at fault as people write them, so that they read the same in both languages.
    private static string? WhatCannotBe(Deadline deadline, int? planYear)
    {
        if (deadline.End < deadline.Start) return $"{Show(deadline.Start)} > {Show(deadline.End)}";
        var least = planYear - YearsBack ?? 1930;
        var most = planYear + YearsAhead ?? 2150;
        return Show(new[] { deadline.Start, deadline.End }.FirstOrDefault(date => date?.Year < least || date?.Year > most));
    }

    private static string? Show(DateOnly? date) => date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
