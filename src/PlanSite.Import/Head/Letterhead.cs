namespace PlanSite.Import.Head;

/// <summary>What stands above the kind of a document.</summary>
/// <param name="Number">Canonical number.</param>
/// <param name="Place">The place before the date ("Trà Vinh").</param>
/// <param name="Date">The day of signing; null when it is not printed or cannot be.</param>
/// <param name="Lines">All of it, as printed.</param>
internal sealed record Letterhead(string? Number, string? Place, DateOnly? Date, IReadOnlyList<string> Lines)
{
    /// <summary>With number and date of an annex where it prints none.</summary>
    public Letterhead OrOf(Annex? annex) => Number is not null || annex is null ? this : this with { Number = annex.Number, Date = Date ?? annex.Date };
}
