namespace PlanSite.Import.Documents.Word;

/// <summary>A list that paragraphs can belong to.</summary>
/// <param name="Counter">Lists of one counter go on counting where the other stopped.</param>
/// <param name="Levels">Its levels, <see cref="ListLevel.Count"/> of them; null where none is described.</param>
/// <param name="Restarts">The number with which a level begins anew when the list begins; null where it goes on.</param>
internal sealed record WordList(string Counter, IReadOnlyList<ListLevel?> Levels, IReadOnlyList<int?> Restarts);
