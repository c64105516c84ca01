using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Cli;

/// <summary>Findings as a SARIF 2.1.0 log.</summary>
internal sealed class Sarif(Language language)
{
    public object Of(IReadOnlyList<Finding> findings) => new Dictionary<string, object>
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new[] { new { Tool = new { Driver = Driver(findings) }, Results = findings.Select(Result) } },
    };

    private static object Driver(IReadOnlyList<Finding> findings) => new
    {
        Name = "plansite",
        Rules = findings.Select(finding => finding.Code).Distinct().Order().Select(code => new { Id = FindingCatalogue.NameOf(code) }),
    };

    private object Result(Finding finding) => new
    {
        RuleId = FindingCatalogue.NameOf(finding.Code),
        Level = finding.Severity == Severity.Info ? "note" : FindingCatalogue.NameOf(finding.Severity),
        Message = new { Text = finding.In(language) },
        Locations = finding.Position is null ? [] : new[] { Location(finding.Position) },
    };

    private static object Location(SourcePosition position) => new
    {
        PhysicalLocation = new
        {
            ArtifactLocation = new { Uri = position.File },
            Region = new { StartLine = Math.Max(position.Line, 1), StartColumn = Math.Max(position.Column, 1) },
        },
    };
}
