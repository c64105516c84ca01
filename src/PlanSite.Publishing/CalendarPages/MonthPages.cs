using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>A page, or several, for every month in which something falls due.</summary>
internal sealed class MonthPages(SiteInput input, CalendarContext context)
{
    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages()
    {
        var months = context.Calendar.Years.SelectMany(year => Enumerable.Range(1, 12).Select(month => (year, month))).Where(one => context.Calendar.DueIn(one.year, one.month).Count > 0).ToList();
        return months.SelectMany((_, at) => Pages(months, at));
    }

    private IEnumerable<Page> Pages(List<(int Year, int Number)> months, int at)
    {
        var due = context.Calendar.DueIn(months[at].Year, months[at].Number);
        return Slices.Of(due, due.Count).Select(slice => Page(months, at, slice));
    }

    private Page Page(List<(int Year, int Number)> months, int at, Slice<Occurrence> slice)
    {
        var (year, month) = months[at];
        var first = context.Urls.Month(year, month);
        var url = SiteUrls.Part(first, slice.Number);
        var links = PageLinks.For(url);
        var title = CalendarViews.Title(words, context.Scope, words.Of("calendar.month-title", DateWords.Digits(month), DateWords.Digits(year)));
        return new Page
        {
            Url = url,
            Template = "month",
            Title = title,
            Section = context.Scope.Section,
            Crumbs = [.. context.Scope.Crumbs, new Crumb(words.Of("calendar.title"), context.Urls.Index), new Crumb(words.Of("calendar.year", DateWords.Digits(year)), context.Urls.Year(year))],
            Model = new MonthModel
            {
                Title = title,
                Count = slice.Total,
                Grid = slice.Number == 1 ? new MonthGridBuilder(input, context, links).Large(year, month) : null,
                Bars = slice.Number == 1 ? new BarTableBuilder(words, context, links).OfMonth(year, month) : null,
                Days = [.. new CalendarRows(input, links).Days(slice.Rows)],
                Previous = MonthAt(months, at - 1, links),
                Next = MonthAt(months, at + 1, links),
                Pager = Slices.Pager(slice, first, links, words),
            },
        };
    }

    private Neighbour? MonthAt(List<(int Year, int Number)> months, int at, PageLinks links)
    {
        if (at < 0 || at >= months.Count) return null;
        var (year, month) = months[at];
        return new(words.Of("calendar.month-of-year", DateWords.Digits(month), DateWords.Digits(year)), links.To(context.Urls.Month(year, month)));
    }
}
