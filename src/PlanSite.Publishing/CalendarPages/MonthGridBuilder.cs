using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>Draws months for one page.</summary>
internal sealed class MonthGridBuilder(SiteInput input, CalendarContext context, PageLinks links)
{
    // More would make the weeks of a printed month higher than the page.
    private const int MostEntries = 4;
    private const int LongestEntry = 60;

    private readonly Words words = input.Words;

    /// <summary>A month that only tells how many deadlines each day has, for the page of a year or quarter.</summary>
    public MonthGrid Small(int year, int month)
    {
        var due = context.Calendar.DueIn(year, month);
        var href = due.Count > 0 ? links.To(context.Urls.Month(year, month)) : null;
        return new MonthGrid(words.Of("calendar.month", DateWords.Digits(month)), href, due.Count, Weeks(year, month, due, withEntries: false));
    }

    /// <summary>A month whose days hold their deadlines.</summary>
    public MonthGrid Large(int year, int month)
    {
        var due = context.Calendar.DueIn(year, month);
        return new MonthGrid(words.Of("calendar.month-of-year", DateWords.Digits(month), DateWords.Digits(year)), null, due.Count, Weeks(year, month, due, withEntries: true));
    }

    private List<IReadOnlyList<GridDay>> Weeks(int year, int month, IReadOnlyList<Occurrence> due, bool withEntries)
    {
        var byDay = due.Select((one, row) => (one, row)).ToLookup(pair => pair.one.Due!.Value);
        var days = new List<GridDay>();
        var first = Period.Month(year, month).First;
        days.AddRange(Enumerable.Repeat(new GridDay(), ((int)first.DayOfWeek + 6) % 7));
        for (var day = 1; day <= DateTime.DaysInMonth(year, month); day++)
        {
            var date = new DateOnly(year, month, day);
            days.Add(Day(date, [.. byDay[date]], withEntries));
        }
        days.AddRange(Enumerable.Repeat(new GridDay(), (7 - days.Count % 7) % 7));
        return [.. days.Chunk(7)];
    }

    private GridDay Day(DateOnly date, IReadOnlyList<(Occurrence One, int Row)> due, bool withEntries)
    {
        var holiday = input.Holidays.On(date)?.Name;
        var shown = withEntries ? due.Take(MostEntries).Select(pair => Entry(pair.One)).ToList() : [];
        return new GridDay
        {
            Number = date.Day,
            Iso = DateWords.Iso(date),
            Href = due.Count > 0 && (!withEntries || context.Urls.IsWide) ? links.To(context.Urls.Day(date, due[0].Row)) : null,
            Anchor = withEntries && !context.Urls.IsWide && due.Count > 0 ? CalendarUrls.DayAnchor(date) : null,
            Label = Label(date, due.Count, holiday),
            Count = due.Count,
            Holiday = holiday,
            IsFree = holiday is not null || date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
            IsToday = date == input.AsOf,
            Entries = shown,
            More = withEntries ? due.Count - shown.Count : 0,
        };
    }

    private string? Label(DateOnly date, int count, string? holiday)
    {
        if (count == 0) return holiday is null ? null : words.Of("calendar.day-free", DateWords.Short(date), holiday);
        var label = words.Of("calendar.day-count", DateWords.Short(date), count);
        return holiday is null ? label : $"{label} ({holiday})";
    }

    private GridEntry Entry(Occurrence one) =>
        new(Excerpt.Of(one.Deadline.For ?? one.Task.Text, LongestEntry), links.To(SiteUrls.Task(one.Task)), context.RoleOf(one.Task), DateWords.Iso(one.Due!.Value));
}
