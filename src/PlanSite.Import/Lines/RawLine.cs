namespace PlanSite.Import.Lines;

/// <summary>A line of a file, or the part of one that stands in a cell, before its marks are read.</summary>
/// <param name="Text">As it stands in the file.</param>
/// <param name="Number">Line in the file, from 1.</param>
/// <param name="Column">Column of its first character, from 1.</param>
internal readonly record struct RawLine(string Text, int Number, int Column)
{
    /// <summary>The texts that wide gaps set apart, without marks; empty where there is no gap.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Where each of these begins, from 1.</summary>
    public IReadOnlyList<int> ColumnStarts { get; init; } = [];

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>A part of it.</summary>
    public RawLine Part(int start, int end) => new(Text[start..end], Number, Column + start);
}
