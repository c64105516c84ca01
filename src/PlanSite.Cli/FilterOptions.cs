using System.CommandLine;

namespace PlanSite.Cli;

/// <summary>The options by which <c>plansite search</c> filters, one a facet. Each can be given several times: any of its values will do.</summary>
internal static class FilterOptions
{
    private static readonly (string Facet, string Description)[] Facets =
    [
        ("agency", "Only what concerns this agency (id), as a member of a group too."),
        ("role", "Only tasks with this role (lead, advise, direct, implement, coordinate, monitor); with --agency, only where it is the agency's."),
        ("plan", "Only what belongs to this plan (id)."),
        ("jurisdiction", "Only what belongs to this province (tra-vinh)."),
        ("issuer", "Only what belongs to plans of this issuer (uy-ban-nhan-dan-tinh)."),
        ("kind", "Only what belongs to plans of this kind (ke-hoach)."),
        ("year", "Only what belongs to plans of this year."),
        ("deadline", "Only tasks with a deadline of this kind (by, within, range, from, ongoing, …)."),
        ("due", "Only tasks due in this year, quarter or month (2022, 2022-Q2, 2022-04)."),
        ("type", "Only results of this type (task, section, plan, agency, document)."),
    ];

    /// <summary>One option a facet.</summary>
    public static IReadOnlyList<(string Facet, Option<string[]> Option)> Create() =>
        [.. Facets.Select(facet => (facet.Facet, new Option<string[]>($"--{facet.Facet}") { Description = facet.Description }))];
}
