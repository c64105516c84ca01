using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>A page for every quarter in which something falls due.</summary>
internal sealed class QuarterPages(SiteInput input, CalendarContext context)
{
    private static readonly string[] Numbers = ["I", "II", "III", "IV"];

    private readonly Words words = input.Words;

    /// <summary>I to IV.</summary>
    public static string Roman(int quarter) => Numbers[quarter - 1];

    /// <summary>How many deadlines fall due in a quarter.</summary>
    public static int CountOf(CalendarContext context, int year, int quarter) => Enumerable.Range(quarter * 3 - 2, 3).Sum(month => context.Calendar.DueIn(year, month).Count);

    public IEnumerable<Page> Pages()
    {
        var quarters = context.Calendar.Years.SelectMany(year => Enumerable.Range(1, 4).Select(quarter => (year, quarter))).Where(one => CountOf(context, one.year, one.quarter) > 0).ToList();
        return quarters.Select((_, at) => Page(quarters, at));
    }

    private Page Page(List<(int Year, int Number)> quarters, int at)
    {
        var (year, quarter) = quarters[at];
        var url = context.Urls.Quarter(year, quarter);
        var links = PageLinks.For(url);
        var title = CalendarViews.Title(words, context.Scope, words.Of("calendar.quarter-title", Roman(quarter), DateWords.Digits(year)));
        var grids = new MonthGridBuilder(input, context, links);
        return new Page
        {
            Url = url,
            Template = "quarter",
            Title = title,
            Section = context.Scope.Section,
            Crumbs = [.. context.Scope.Crumbs, new Crumb(words.Of("calendar.title"), context.Urls.Index), new Crumb(words.Of("calendar.year", DateWords.Digits(year)), context.Urls.Year(year))],
            Model = new QuarterModel(
                title,
                CountOf(context, year, quarter),
                [.. Enumerable.Range(quarter * 3 - 2, 3).Select(month => grids.Small(year, month))],
                new BarTableBuilder(words, context, links).OfQuarter(year, quarter),
                QuarterAt(quarters, at - 1, links),
                QuarterAt(quarters, at + 1, links)),
        };
    }

    private Neighbour? QuarterAt(List<(int Year, int Number)> quarters, int at, PageLinks links)
    {
        if (at < 0 || at >= quarters.Count) return null;
        var (year, quarter) = quarters[at];
        return new(words.Of("calendar.quarter-of-year", Roman(quarter), DateWords.Digits(year)), links.To(context.Urls.Quarter(year, quarter)));
    }
}
