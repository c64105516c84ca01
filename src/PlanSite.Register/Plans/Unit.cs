using PlanSite.Register.Findings;
using PlanSite.Register.Places;

namespace PlanSite.Register.Plans;

/// <summary>A labelled part of a plan (section, clause, point, bullet), a stand-alone paragraph (¶), or the preamble.</summary>
public sealed record Unit
{
    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The label exactly as printed (<c>đ)</c>, <c>2.1.</c>, <c>-</c>); null for the preamble and stand-alone paragraphs.</summary>
    public string? Label { get; init; }

    /// <summary>The heading line; null when the unit starts with its text.</summary>
    public Paragraph? Heading { get; init; }

    /// <summary>The unit's own text below its heading and before its children.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>The columns of the table that begins below it, as printed in the table's head; empty without one.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>For a row of a table: what stands beside its number and its text, in the order of the columns. Empty cells are left out.</summary>
    public IReadOnlyList<Cell> Cells { get; init; } = [];

    /// <summary>Where it stands in the file it was read from.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>Heading, text and cells on one line: all its words but the label.</summary>
    public string AllText => string.Join(' ', Cells.Select(cell => cell.Content.Text).Prepend(Text).Prepend(Heading?.Text).Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The own text on one line, without label and heading.</summary>
    public string Text => Paragraphs.Count == 1 ? Paragraphs[0].Text : string.Join(' ', Paragraphs.Select(paragraph => paragraph.Text));
}
