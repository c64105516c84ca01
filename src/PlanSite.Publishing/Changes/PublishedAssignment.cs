using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Changes;

/// <summary>An agency in a role, as the data of a site has it.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Name">Its full name.</param>
/// <param name="AgencyId">Null where the agency register had none of that name.</param>
/// <param name="For">The part of the work it holds for; null for all of it.</param>
internal sealed record PublishedAssignment(Role Role, string Name, string? AgencyId, string? For)
{
    /// <summary>Whether it gives the same to the same, though one of the two may have got its id or its name later.</summary>
    public bool IsSameAs(PublishedAssignment other) =>
        Role == other.Role && For == other.For && (Name == other.Name || (AgencyId is not null && AgencyId == other.AgencyId));
}
