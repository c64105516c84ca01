namespace PlanSite.Search.Format;

/// <summary>What stands for what in a query. Mirrored by <c>openAliases</c> in Browser/aliases.js.</summary>
/// <param name="Names">
/// <c>name=other;other</c> in ordinal order, separated by bars: a name, folded, and those that mean the same and stand in the index. A name in capitals counts only where it is typed so.
/// </param>
/// <param name="Kinds">Codes of documents and the kinds they stand for, in the same form.</param>
internal sealed record AliasFile(string Names, string Kinds);
