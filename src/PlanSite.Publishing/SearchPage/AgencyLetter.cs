namespace PlanSite.Publishing.SearchPage;

/// <summary>The agencies whose names begin with a letter.</summary>
/// <param name="Name">The letter, of the Vietnamese alphabet.</param>
/// <param name="Agencies">In Vietnamese order.</param>
internal sealed record AgencyLetter(string Name, IReadOnlyList<AgencyLink> Agencies);
