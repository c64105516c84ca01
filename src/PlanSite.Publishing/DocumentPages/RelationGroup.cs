namespace PlanSite.Publishing.DocumentPages;

/// <summary>Relations of one sort.</summary>
/// <param name="Name">"Kế hoạch thực hiện văn bản này", …</param>
/// <param name="Sources">The first of the plans, or of the places of their tasks.</param>
/// <param name="More">How many more there are.</param>
internal sealed record RelationGroup(string Name, IReadOnlyList<RelationSource> Sources, int More);
