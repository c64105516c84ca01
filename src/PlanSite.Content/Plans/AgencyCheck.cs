using PlanSite.Content.Agencies;
using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Tasks;

namespace PlanSite.Content.Plans;

/// <summary>Whether the agency register has the agencies that a plan names. A name that it lacks is reported once a plan.</summary>
/// <param name="scope">Where the names of the plan are known.</param>
/// <param name="directory">The register; null to check nothing.</param>
/// <param name="findings">Where what is wrong goes.</param>
internal sealed class AgencyCheck(AgencyScope scope, AgencyDirectory? directory, FindingList findings)
{
    private readonly HashSet<string> checkedNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> reportedKeys = new(StringComparer.Ordinal);

    public void Check(Assignment assignment, Place task, MapReader fields)
    {
        if (directory is null || MissingRegister.Is(directory) || scope.Jurisdiction.Length == 0) return;
        if (fields.Text(AssignmentFields.AgencyId) is { } id) CheckId(id, task, fields.PositionOf(AssignmentFields.AgencyId));
        else CheckName(assignment.FullName, task, fields.PositionOf(AssignmentFields.Agency));
    }

    private void CheckId(string id, Place task, SourcePosition position)
    {
        if (new AgencyReferences(scope, directory!).WhatIsWrong(id) is { } wrong) findings.AddAt(task, wrong.Code, position, wrong.Words);
    }

    private void CheckName(string name, Place task, SourcePosition position)
    {
        if (!checkedNames.Add(name) || directory!.Find(scope, name) is not null || UnnamedGroup.Matches(name)) return;
        if (!reportedKeys.Add(AgencyDirectory.Key(name))) return;
        findings.AddAt(task, FindingCode.UnknownAgency, position, name, scope.Of(name));
    }
}
