namespace PlanSite.Import.Agencies;

/// <summary>Agencies named one after another.</summary>
/// <param name="Start">Offset of the first.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Agencies">At least one.</param>
internal sealed record AgencyList(int Start, int End, IReadOnlyList<NamedAgency> Agencies);
