namespace PlanSite.Publishing.DutySheets;

/// <summary>Rows under one heading.</summary>
/// <param name="Heading">"I. Nhiệm vụ đến hạn trong năm 2022"; null on sheets without parts.</param>
/// <param name="Name">The heading without its number; null as well.</param>
/// <param name="Rows">Never empty.</param>
internal sealed record SheetGroup(string? Heading, string? Name, IReadOnlyList<DutySheetRow> Rows);
