using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>A page for every year: twelve months, what lasts longer, who has how much to do; for an agency or plan also its quarters and months.</summary>
internal sealed class YearPages(SiteInput input, CalendarContext context)
{
    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages() => context.Calendar.Years.Select(Page);

    private Page Page(int year, int at)
    {
        var url = context.Urls.Year(year);
        var links = PageLinks.For(url);
        var title = CalendarViews.Title(words, context.Scope, words.Of("calendar.year-title", DateWords.Digits(year)));
        var grids = new MonthGridBuilder(input, context, links);
        var months = Enumerable.Range(1, 12).Select(month => grids.Small(year, month)).ToList();
        return new Page
        {
            Url = url,
            Template = "year",
            Title = title,
            Section = context.Scope.Section,
            Crumbs = [.. context.Scope.Crumbs, new Crumb(words.Of("calendar.title"), context.Urls.Index)],
            Model = new YearModel
            {
                Title = title,
                Count = months.Sum(month => month.Count),
                Months = months,
                Holidays = [.. HolidayWords.Of(input.Holidays, Period.Year(year), words)],
                Bars = new BarTableBuilder(words, context, links).OfYear(year),
                Load = context.Scope.Agency is null ? new LoadTableBuilder(words, context, links).OfYear(year) : null,
                Quarters = [.. Enumerable.Range(1, 4).Where(quarter => QuarterPages.CountOf(context, year, quarter) > 0).Select(quarter => new Neighbour(words.Of("calendar.quarter", QuarterPages.Roman(quarter)), links.To(context.Urls.Quarter(year, quarter))))],
                Sections = context.Urls.IsWide ? [] : [.. Sections(year, links, grids)],
                Previous = YearAt(at - 1, links),
                Next = YearAt(at + 1, links),
            },
        };
    }

    private IEnumerable<QuarterSection> Sections(int year, PageLinks links, MonthGridBuilder grids)
    {
        var bars = new BarTableBuilder(words, context, links);
        foreach (var quarter in Enumerable.Range(1, 4))
        {
            var count = QuarterPages.CountOf(context, year, quarter);
            if (count == 0) continue;
            var months = Enumerable.Range(quarter * 3 - 2, 3).Where(month => context.Calendar.DueIn(year, month).Count > 0);
            yield return new QuarterSection(
                words.Of("calendar.quarter-of-year", QuarterPages.Roman(quarter), DateWords.Digits(year)),
                CalendarUrls.QuarterAnchor(quarter),
                count,
                bars.OfQuarter(year, quarter),
                [.. months.Select(month => new MonthSection(CalendarUrls.MonthAnchor(month), grids.Large(year, month)))]);
        }
    }

    private Neighbour? YearAt(int at, PageLinks links)
    {
        var years = context.Calendar.Years;
        return at >= 0 && at < years.Count ? new(words.Of("calendar.year", DateWords.Digits(years[at])), links.To(context.Urls.Year(years[at]))) : null;
    }
}
