using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>Counts the deadlines of a year by month and agency, for one page.</summary>
internal sealed class LoadTableBuilder(Words words, CalendarContext context, PageLinks links)
{
    private const int MostRows = 40;
    private const int Levels = 4;

    /// <summary>The table of a year; null when nothing falls due in it.</summary>
    public LoadTable? OfYear(int year)
    {
        var counted = Enumerable.Range(1, 12)
            .SelectMany(month => context.Calendar.DueIn(year, month).SelectMany(Agencies), (month, agency) => (month, agency))
            .GroupBy(one => one.agency)
            .Select(agency => (Agency: agency.Key, Months: Months(agency.Select(one => one.month)), Total: agency.Count()))
            .OrderByDescending(row => row.Total).ThenBy(row => row.Agency?.Id.ToString() ?? "\uFFFF", StringComparer.Ordinal)
            .ToList();
        if (counted.Count == 0) return null;
        var most = counted.Max(row => row.Months.Max());
        return new LoadTable([.. counted.Take(MostRows).Select(row => Row(row.Agency, row.Months, most))], Math.Max(0, counted.Count - MostRows));
    }

    // An agency that answers for a task twice, by name and by a shorter name, counts once.
    private static IEnumerable<Agency?> Agencies(Occurrence one) => one.Task.Responsible.Select(linked => linked.Agency).DefaultIfEmpty(null).DistinctBy(agency => agency?.Id);

    private static int[] Months(IEnumerable<int> months)
    {
        var counts = new int[12];
        foreach (var month in months) counts[month - 1]++;
        return counts;
    }

    // Where those of several jurisdictions stand together the name alone does not tell whose it is.
    private string Name(Agency agency) => context.Scope.Name is null ? words.Of("agency.title", agency.Name, agency.Jurisdiction) : agency.Name;

    private LoadRow Row(Agency? agency, int[] months, int most) => new(
        agency is null ? words.Of("load.nobody") : Name(agency),
        agency is null ? null : links.To(SiteUrls.Agency(agency.Id)),
        [.. months.Select(count => new LoadCell(count, (count * Levels + most - 1) / most))],
        months.Sum());
}
