namespace PlanSite.Import.Lines.Spaced;

/// <summary>A line of the body of a table.</summary>
/// <param name="Pieces">What stands in the columns, from the left; none of a page number.</param>
/// <param name="Raw">The line.</param>
internal sealed record PlacedLine(IReadOnlyList<(int Column, RawLine Text)> Pieces, RawLine Raw)
{
    /// <summary>Whether it goes over the columns, as the title of a group does.</summary>
    public bool IsAcross { get; init; }

    public bool IsAfterBlank { get; init; }

    /// <summary>Whether it is the first of a page.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>What stands in a column; empty when nothing does.</summary>
    public string TextAt(int column)
    {
        foreach (var piece in Pieces)
            if (piece.Column == column) return piece.Text.Text.Replace("*", "", StringComparison.Ordinal).Trim();
        return "";
    }
}
