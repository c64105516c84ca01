namespace PlanSite.Search.Format;

/// <summary>A file with further postings of a term.</summary>
/// <param name="Level">The highest level in it.</param>
/// <param name="Name">Its content name.</param>
internal readonly record struct BlockReference(int Level, string Name);
