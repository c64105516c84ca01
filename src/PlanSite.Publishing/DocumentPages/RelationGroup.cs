namespace PlanSite.Publishing.DocumentPages;

/// <summary>Relations of one sort.</summary>
/// <param name="Name">"Kế hoạch thực hiện văn bản này", …</param>
/// <param name="Sources">The plans, or the places of their tasks.</param>
internal sealed record RelationGroup(string Name, IReadOnlyList<RelationSource> Sources);
