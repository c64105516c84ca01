using PlanSite.Import.Tables;

namespace PlanSite.Import.Lines.Spaced;

/// <summary>Where in a table the numbers, the work and the times stand.</summary>
/// <param name="Kinds">Of the columns, from the left.</param>
internal sealed record TableShape(IReadOnlyList<ColumnKind> Kinds)
{
    private static readonly ColumnKind[] Telling = [ColumnKind.Time, ColumnKind.Lead, ColumnKind.Who, ColumnKind.Direct, ColumnKind.Advise, ColumnKind.Coordinate];

    public int Columns => Kinds.Count;

    /// <summary>The column of the numbers; -1 without one.</summary>
    public int Number => Kinds.ToList().IndexOf(ColumnKind.Number);

    /// <summary>Whether two columns give the work and when it is due, and nothing else.</summary>
    public bool IsWorkWithTime => Kinds is [ColumnKind.Work, ColumnKind.Time];

    public int Work => Kinds.ToList().IndexOf(ColumnKind.Work);

    /// <summary>The column whose content begins with the row and is seldom wrapped.</summary>
    public int Key => Kinds.ToList().IndexOf(Telling.First(Kinds.Contains));

    /// <summary>The number that a line gives its row; null without one.</summary>
    public string? MarkOf(PlacedLine line) => Number < 0 || line.IsAcross ? null : RowMark.Read(line.TextAt(Number));

    /// <summary>Whether the work that a line gives begins on it.</summary>
    public bool BeginsWork(PlacedLine line) => line.TextAt(Work) is { Length: > 0 } work && !char.IsLower(work[0]);

    /// <summary>Whether a cell beside the work begins on it.</summary>
    public bool BeginsFurther(PlacedLine line) => line.Pieces.Any(piece => piece.Column != Work && piece.Column != Number && !char.IsLower(piece.Text.Text.TrimStart()[0]));
}
