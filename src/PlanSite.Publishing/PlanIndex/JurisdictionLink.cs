namespace PlanSite.Publishing.PlanIndex;

/// <summary>A jurisdiction that has plans.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">The list of its plans.</param>
/// <param name="Plans">How many it has.</param>
internal sealed record JurisdictionLink(string Name, string Href, int Plans);
