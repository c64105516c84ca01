using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>Draws what lasts longer than a day, for one page.</summary>
internal sealed class BarTableBuilder(Words words, CalendarContext context, PageLinks links)
{
    /// <summary>What does not fit here stands in the list of all deadlines.</summary>
    private const int MostRows = 100;
    private const int LongestText = 90;

    /// <summary>Twelve columns, one a month.</summary>
    public BarTable? OfYear(int year) => Of([.. Enumerable.Range(1, 12).Select(month =>
        (Period.Month(year, month), new BarColumn(DateWords.Digits(month), words.Of("calendar.month", DateWords.Digits(month)))))]);

    /// <summary>A column a week, Monday to Sunday; the first and last one cut at the ends of the quarter.</summary>
    public BarTable? OfQuarter(int year, int quarter) => Of([.. WeeksOf(Period.Quarter(year, quarter)).Select(week =>
        (week, new BarColumn(DateWords.DayAndMonth(week.First), words.Of("calendar.week-from", DateWords.Short(week.First)))))]);

    /// <summary>A column a day.</summary>
    public BarTable? OfMonth(int year, int month) => Of([.. Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => new DateOnly(year, month, day)).Select(day =>
        (Period.Day(day), new BarColumn(DateWords.Digits(day.Day), words.Of("date.day", DateWords.Short(day)))))]);

    // Null when nothing lasts longer than a day.
    private BarTable? Of(IReadOnlyList<(Period Days, BarColumn Column)> columns)
    {
        var whole = new Period(columns[0].Days.First, columns[^1].Days.Last);
        var bars = context.Calendar.BarsIn(whole);
        if (bars.Count == 0) return null;
        var periods = columns.Select(column => column.Days).ToList();
        return new BarTable([.. columns.Select(column => column.Column)], [.. bars.Take(MostRows).Select(bar => Row(bar, periods))], Math.Max(0, bars.Count - MostRows));
    }

    private BarRow Row(Occurrence bar, List<Period> columns)
    {
        var last = bar.Last ?? DateOnly.MaxValue;
        var first = columns.FindIndex(column => column.Last >= bar.First);
        var end = columns.FindLastIndex(column => column.First <= last);
        return new BarRow(Excerpt.Of(Work(bar), LongestText), links.To(SiteUrls.Task(bar.Task)), context.RoleOf(bar.Task), first, end - first + 1, columns.Count - end - 1)
        {
            RoleShort = context.RoleOf(bar.Task) is { } role ? words.Of("role-short." + role) : null,
            RoleName = context.Role(bar.Task) is { } named ? Words.Capitalized(words.Of(named)) : null,
            IsNarrowAtEnd = columns.Count == end + 1 && (end - first + 1) * 5 < columns.Count,
            Dates = words.Time(bar),
            BeganBefore = bar.First < columns[0].First,
            GoesOn = last > columns[^1].Last,
            Due = bar.Last is { } day ? DateWords.Iso(day) : null,
        };
    }

    // The part alone ("cấp tỉnh") does not say what is to be done.
    private static string Work(Occurrence bar) => bar.Deadline.For is { } part ? $"{part}: {bar.Task.Text}" : bar.Task.Text;

    private static IEnumerable<Period> WeeksOf(Period quarter)
    {
        for (var first = quarter.First; ;)
        {
            var sunday = DueStates.WeekOf(first).Last;
            if (sunday >= quarter.Last)
            {
                yield return new Period(first, quarter.Last);
                yield break;
            }
            yield return new Period(first, sunday);
            first = sunday.AddDays(1);
        }
    }
}
