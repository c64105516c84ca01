using PlanSite.Register.Deadlines;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>A recurring deadline as entries that programs repeat.</summary>
/// <remarks>
/// An entry is repeated with the length that it has the first time, but months are not equally long. A rule of whole months therefore becomes
/// one event for its months of 31 days, one for those of 30, one for 28 days of February, and one for 29 February alone: so every reader shows all of the days.
/// A to-do needs no length: it is due on the last day of its month, which a rule can name.
/// </remarks>
/// <param name="text">RRULE.</param>
/// <param name="from">From when on it holds, inclusive.</param>
/// <param name="until">Last day on which it can begin, inclusive; null for none.</param>
internal sealed class Repetition(string text, DateOnly from, DateOnly? until)
{
    // Long enough for every third 29 February; a rule that names no day until then (31 April) names none.
    private const int YearsAhead = 24;

    private static readonly (string Name, int Length, int[] Months, int Day)[] Months =
    [
        ("-31", 31, [1, 3, 5, 7, 8, 10, 12], 1),
        ("-30", 30, [4, 6, 9, 11], 1),
        ("-28", 28, [2], 1),
        ("-29", 1, [2], 29),
    ];

    /// <summary>The entries, each with the first time that it stands in the calendar; none for a rule that cannot be read or names no day.</summary>
    public IEnumerable<ItemTime> Times(CalendarItem sort)
    {
        if (Recurrence.TryRead(text) is not { } recurrence || Bounded(recurrence) is not { } rule) return [];
        if (recurrence.NamesDays) return First(rule, from) is { } day ? [new ItemTime(day, day) { Rule = rule.ToString() }] : [];
        if (!rule.IsOfMonths) return [];
        return sort is CalendarItem.Todo ? DueDays(rule.OnDay(-1)) : Spans(rule);
    }

    // One way to end for all: COUNT would count anew in each entry, and may not stand beside UNTIL. Null when nothing is left.
    private RuleText? Bounded(Recurrence recurrence)
    {
        var rule = RuleText.Read(text);
        if (!rule.HasEnd && until is null) return rule;
        return recurrence.Between(from, until ?? DateOnly.MaxValue).Select(period => (Period?)period).LastOrDefault() is { } last ? rule.Until(last.Last) : null;
    }

    private IEnumerable<ItemTime> DueDays(RuleText rule)
    {
        if (First(rule, from) is { } day) yield return new ItemTime(day, day) { Rule = rule.ToString() };
    }

    // The month in which the rule begins to hold counts, as it does in the calendar pages: it ends later.
    private IEnumerable<ItemTime> Spans(RuleText rule)
    {
        foreach (var (name, length, months, day) in Months)
        {
            List<int> named = [.. rule.Months.Intersect(months).Order()];
            if (named.Count == 0) continue;
            var part = rule.In(named).OnDay(day);
            if (First(part, from.AddDays(1 - from.Day)) is { } first) yield return new ItemTime(first, first.AddDays(length - 1)) { Rule = part.ToString(), Part = name };
        }
    }

    private static DateOnly? First(RuleText rule, DateOnly from)
    {
        var last = DateOnly.MaxValue.Year - from.Year < YearsAhead ? DateOnly.MaxValue : from.AddYears(YearsAhead);
        return Recurrence.TryRead(rule.ToString())?.Between(from, last).Select(period => (DateOnly?)period.First).FirstOrDefault();
    }
}
