namespace PlanSite.Import.Documents.Pdf;

/// <summary>Lines of a page that are laid out in the same columns.</summary>
/// <param name="Lines">From the top; at least one.</param>
/// <param name="Gutters">The places between the columns; empty for plain text.</param>
internal sealed record PdfRegion(IReadOnlyList<PdfLine> Lines, IReadOnlyList<double> Gutters)
{
    /// <summary>How many of its first lines name the columns; 0 when that is not known.</summary>
    public int HeadLines { get; init; }

    public int Columns => Gutters.Count + 1;

    /// <summary>Whether a line goes over the columns, as the title of a group of rows does.</summary>
    public bool IsAcross(PdfLine line) => Gutters.Any(line.Covers);

    /// <summary>What a line has in a column; null when it has nothing there. A line that goes over the columns stands in the first.</summary>
    public PdfLine? Cell(PdfLine line, int column) => IsAcross(line) ? (column == 0 ? line : null)
        : line.Part(column == 0 ? double.MinValue : Gutters[column - 1], column == Gutters.Count ? double.MaxValue : Gutters[column]);
}
