using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;

namespace PlanSite.Publishing.DutySheets;

/// <summary>Links the sheets of an agency to one another.</summary>
internal sealed class SheetNavigator(AgencyId agency, IReadOnlyList<SheetSpan> spans, SpanWords names, Words words)
{
    // With more, the links of all sheets together would grow with the square of the plans.
    private const int MostPlans = 12;

    private readonly List<SheetSpan> plans = [.. spans.Where(span => span.Kind is SpanKind.Plan)];

    /// <summary>The navigation of one sheet.</summary>
    public SheetNavigation For(SheetSpan current, PageLinks links) => new(
        [.. spans.Where(span => span.Kind is SpanKind.All or SpanKind.Open or SpanKind.Year).Select(span => Link(span, current, links))],
        [.. spans.Where(span => span.Kind is SpanKind.Quarter && span.Year == current.Year).Select(span => Link(span, current, links))],
        [.. plans.Count <= MostPlans ? plans.Select(plan => Link(plan, current, links)) : Neighbours(current, links)]);

    private SheetLink Link(SheetSpan span, SheetSpan current, PageLinks links) =>
        new(names.Short(span), links.To(SiteUrls.DutySheet(agency, span)), span == current);

    private IEnumerable<SheetLink> Neighbours(SheetSpan current, PageLinks links)
    {
        var at = current.Plan is { } plan ? plans.BinarySearch(current, Comparer<SheetSpan>.Create((a, b) => a.Plan!.Id.CompareTo(b.Plan!.Id))) : -1;
        if (at > 0) yield return Link(plans[at - 1], current, links) with { Name = words.Of("office.previous-plan") };
        if (at >= 0) yield return Link(current, current, links);
        if (at < plans.Count - 1) yield return Link(plans[at + 1], current, links) with { Name = words.Of("office.next-plan") };
    }
}
