namespace PlanSite.Publishing.DocumentPages;

/// <summary>A field that plans print differently.</summary>
/// <param name="Field">"Ngày ban hành", …</param>
/// <param name="Readings">The most frequent first.</param>
internal sealed record ConflictModel(string Field, IReadOnlyList<ReadingModel> Readings);
