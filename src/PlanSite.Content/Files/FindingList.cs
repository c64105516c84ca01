using PlanSite.Register.Findings;
using PlanSite.Register.Places;

namespace PlanSite.Content.Files;

/// <summary>Collects what is wrong while files are read.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> findings = [];

    public void Add(FindingCode code, SourcePosition? position, params string[] arguments) =>
        findings.Add(new Finding { Code = code, Position = position, Arguments = arguments });

    public void Add(FindingCode code, SourcePosition? position, Fault fault, params string[] arguments) =>
        findings.Add(new Finding { Code = code, Position = position, Arguments = arguments, Fault = fault });

    public void AddAt(Place place, FindingCode code, SourcePosition? position, params string[] arguments) =>
        findings.Add(new Finding { Code = code, Place = place, Position = position, Arguments = arguments });

    /// <summary>A reading with all findings so far, by file, line and column; those of one position in the order found.</summary>
    public Reading<T> Close<T>(T? value)
        where T : class => new(value, [.. findings
            .OrderBy(finding => finding.Position?.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Position?.Line)
            .ThenBy(finding => finding.Position?.Column)]);
}
