using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>The calendar of deadlines: overview, years, months.</summary>
internal sealed class CalendarPageBuilder
{
    private readonly SiteInput input;
    private readonly Words words;
    private readonly IReadOnlyList<DueMonth> months;
    private readonly List<int> years;

    public CalendarPageBuilder(SiteInput input)
    {
        this.input = input;
        words = input.Words;
        months = DueMonth.Of(input.Register);
        years = [.. months.Select(month => month.Year).Distinct()];
    }

    public IEnumerable<Page> Pages() => years.Select(Year).Concat(months.SelectMany(Month)).Prepend(Index());

    private Crumb IndexCrumb => new(words.Of("nav.deadlines"), SiteUrls.Deadlines);

    private Page Index()
    {
        var links = PageLinks.For(SiteUrls.Deadlines);
        var calendars = new CalendarLinkBuilder(input.Settings.BaseUrl, links);
        var others = OtherDeadlinesPages.Entries(input.Register).Count();
        return new Page
        {
            Url = SiteUrls.Deadlines,
            Template = "calendar",
            Title = words.Of("calendar.title"),
            Section = SiteUrls.Deadlines,
            Model = new CalendarIndexModel(
                months.Sum(month => month.Entries.Count),
                [.. years.Select(year => Overview(year, links))],
                links.To(SiteUrls.OtherDeadlines),
                others,
                calendars.To(SiteUrls.Calendar)) { AreaCalendars = [.. calendars.Areas(input.Register)] },
        };
    }

    private YearOverview Overview(int year, PageLinks links)
    {
        var cells = Enumerable.Range(1, 12).Select(month => Cell(year, month, links)).ToList();
        return new YearOverview(words.Of("calendar.year", DateWords.Digits(year)), links.To(SiteUrls.Year(year)), cells.Sum(cell => cell.Count), cells);
    }

    private MonthCell Cell(int year, int month, PageLinks links)
    {
        var count = FindMonth(year, month).Entries.Count;
        return new MonthCell(words.Of("calendar.month", DateWords.Digits(month)), count > 0 ? links.To(SiteUrls.Month(year, month)) : null, count);
    }

    private DueMonth FindMonth(int year, int month) =>
        months.FirstOrDefault(one => one.Year == year && one.Month == month) ?? new DueMonth(year, month, []);

    private Page Year(int year)
    {
        var url = SiteUrls.Year(year);
        var links = PageLinks.For(url);
        var at = years.IndexOf(year);
        var ofYear = Enumerable.Range(1, 12).Select(month => Overview(FindMonth(year, month), links)).ToList();
        return new Page
        {
            Url = url,
            Template = "year",
            Title = words.Of("calendar.year-title", DateWords.Digits(year)),
            Section = SiteUrls.Deadlines,
            Crumbs = [IndexCrumb],
            Model = new YearModel(
                words.Of("calendar.year-title", DateWords.Digits(year)),
                ofYear.Sum(month => month.Count),
                ofYear,
                YearAt(at - 1, links),
                YearAt(at + 1, links)),
        };
    }

    private MonthOverview Overview(DueMonth month, PageLinks links)
    {
        var days = month.Entries.Select((one, i) => (Day: one.Deadline.Due!.Value, Row: i)).GroupBy(one => one.Day, one => one.Row);
        return new MonthOverview(
            words.Of("calendar.month", DateWords.Digits(month.Month)),
            month.Entries.Count > 0 ? links.To(SiteUrls.Month(month.Year, month.Month)) : null,
            month.Entries.Count,
            [.. days.Select(day => new DayLink(DateWords.Short(day.Key), links.To(DayUrl(day.Key, day.First())), day.Count()))]);
    }

    private static string DayUrl(DateOnly day, int firstRow) =>
        $"{SiteUrls.Part(SiteUrls.Month(day.Year, day.Month), Slices.PageOf(firstRow))}#{Anchor(day)}";

    private IEnumerable<Page> Month(DueMonth month, int at) =>
        Slices.Of(month.Entries, month.Entries.Count).Select(slice => Month(month, at, slice));

    private Page Month(DueMonth month, int at, Slice<(TaskEntry Task, Deadline Deadline)> slice)
    {
        var first = SiteUrls.Month(month.Year, month.Month);
        var url = SiteUrls.Part(first, slice.Number);
        var links = PageLinks.For(url);
        var title = words.Of("calendar.month-title", DateWords.Digits(month.Month), DateWords.Digits(month.Year));
        return new Page
        {
            Url = url,
            Template = "month",
            Title = title,
            Section = SiteUrls.Deadlines,
            Crumbs = [IndexCrumb, new Crumb(words.Of("calendar.year", DateWords.Digits(month.Year)), SiteUrls.Year(month.Year))],
            Model = new MonthModel(title, slice.Total, [.. Days(slice.Rows, links)], MonthAt(at - 1, links), MonthAt(at + 1, links))
            {
                Pager = Slices.Pager(slice, first, links, words),
            },
        };
    }

    private Neighbour? YearAt(int at, PageLinks links) =>
        at >= 0 && at < years.Count ? new(words.Of("calendar.year", DateWords.Digits(years[at])), links.To(SiteUrls.Year(years[at]))) : null;

    private Neighbour? MonthAt(int at, PageLinks links)
    {
        if (at < 0 || at >= months.Count) return null;
        var (year, month) = (months[at].Year, months[at].Month);
        return new(words.Of("calendar.month-of-year", DateWords.Digits(month), DateWords.Digits(year)), links.To(SiteUrls.Month(year, month)));
    }

    private IEnumerable<DayModel> Days(IReadOnlyList<(TaskEntry Task, Deadline Deadline)> entries, PageLinks links) => entries
        .GroupBy(one => one.Deadline.Due!.Value)
        .Select(day => new DayModel(words.Of("date.day", DateWords.Short(day.Key)), Anchor(day.Key), [.. day.Select(one => Row(one, links))]));

    private DatedRow Row((TaskEntry Task, Deadline Deadline) one, PageLinks links) =>
        new(new TaskLineBuilder(input, links).When(one.Task, one.Deadline), new TaskRowBuilder(input, links).Row(one.Task));

    private static string Anchor(DateOnly day) => "ngay-" + DateWords.Iso(day);
}
