using PlanSite.Content.Yaml;
using PlanSite.Register.Agencies;
using PlanSite.Register.Places;
using PlanSite.Register.Tasks;

namespace PlanSite.Content.Plans;

/// <summary>Reads the assignments of one task. Those without agency or role are reported and left out.</summary>
internal sealed class AssignmentReader(Place task, KnownPlaces places, AgencyCheck agencies)
{
    public IReadOnlyList<Assignment> Read(MapReader fields) =>
        [.. fields.Maps(TaskFields.Assignments, AssignmentFields.Agency).Select(ReadOne).OfType<Assignment>()];

    private Assignment? ReadOne(MapReader fields)
    {
        var agency = fields.RequiredText(AssignmentFields.Agency);
        var role = fields.RequiredValue(AssignmentFields.Role, Choices.Role);
        var assignment = new Assignment
        {
            Agency = agency ?? "",
            Role = role ?? default,
            Resolved = fields.Text(AssignmentFields.Resolved),
            AgencyId = AgencyId.TryParse(fields.Text(AssignmentFields.AgencyId), out var id) ? id : null,
            From = fields.Value(AssignmentFields.From, Choices.Origin) ?? Origin.Own,
            At = places.Take(fields, AssignmentFields.At) ?? task,
            For = fields.Text(AssignmentFields.For),
        };
        fields.Close();
        if (agency is null || role is null) return null;
        agencies.Check(assignment, task, fields);
        return assignment;
    }
}
