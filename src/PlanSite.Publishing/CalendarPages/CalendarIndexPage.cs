using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>The first page of the calendar of the register or of a jurisdiction.</summary>
internal sealed class CalendarIndexPage(SiteInput input, CalendarContext context)
{
    private readonly Words words = input.Words;

    public Page Page(IReadOnlyList<AreaLink> areas)
    {
        var links = PageLinks.For(context.Urls.Index);
        var title = CalendarViews.Title(words, context.Scope, words.Of("calendar.title"));
        return new Page
        {
            Url = context.Urls.Index,
            Template = "calendar",
            Title = title,
            Section = context.Scope.Section,
            Crumbs = context.Scope.Crumbs,
            Model = new CalendarIndexModel
            {
                Title = title,
                Total = context.Calendar.Due.Count,
                States = CalendarRows.States(input, context),
                AsOf = DateWords.Short(input.AsOf),
                Years = [.. context.Calendar.Years.Where(year => year >= input.AsOf.Year).Select(year => Overview(year, links))],
                PastYears = [.. context.Calendar.Years.Where(year => year < input.AsOf.Year).Reverse().Select(year => Overview(year, links))],
                AgendaHref = links.To(context.Urls.Agenda),
                OtherHref = links.To(context.Urls.Other),
                Others = context.Calendar.Undated.Count,
                File = context.Scope.File is { } file ? new CalendarLinkBuilder(input.Settings.BaseUrl, links).To(file) : null,
                HorizonYears = input.Settings.HorizonYears,
                Areas = areas,
            },
        };
    }

    private YearOverview Overview(int year, PageLinks links)
    {
        var cells = Enumerable.Range(1, 12).Select(month => Cell(year, month, links)).ToList();
        return new YearOverview(words.Of("calendar.year", DateWords.Digits(year)), links.To(context.Urls.Year(year)), cells.Sum(cell => cell.Count), cells);
    }

    private MonthCell Cell(int year, int month, PageLinks links)
    {
        var count = context.Calendar.DueIn(year, month).Count;
        return new MonthCell(words.Of("calendar.month", DateWords.Digits(month)), count > 0 ? links.To(context.Urls.Month(year, month)) : null, count);
    }
}
