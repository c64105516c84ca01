using System.Xml.Linq;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents.Word;

/// <summary>Reads the body of a document paragraph by paragraph, table by table.</summary>
internal sealed class StoryReader
{
    private readonly ParagraphLines lines = new();
    private readonly ListCounter counter = new();
    private readonly ListPlaces lists;
    private readonly RunFormats formats;
    private readonly WordNotes notes;
    private readonly RunReader runs;
    private string? label;
    private int paragraphs;
    private int tables;

    private StoryReader(WordParts parts)
    {
        var styles = new StyleSheet(parts.Styles);
        lists = new ListPlaces(new WordLists(parts.Numbering, styles), styles);
        formats = new RunFormats(styles);
        notes = new WordNotes(parts);
        runs = new RunReader(lines, formats, notes, new Fields(parts.Document));
    }

    public static IReadOnlyList<TextLine> Read(WordParts parts)
    {
        var story = new StoryReader(parts);
        story.ReadAll(parts.Document.Element(W.Name("body"))!, null);
        return story.lines.Lines;
    }

    // All that a body, a cell or a text box holds; nothing goes on beyond its end.
    private void ReadAll(XElement container, TableCell? cell)
    {
        ReadBlocks(container, cell);
        EndParagraph(cell);
    }

    private void ReadBlocks(XElement container, TableCell? cell)
    {
        foreach (var block in container.Elements())
        {
            if (block.Name == W.Paragraph) ReadParagraph(block, cell);
            else if (block.Name == W.Table) ReadTable(block, cell);
            else if (block.Name == W.Alternatives) ReadAlternatives(block, cell);
            else if (!Revisions.IsDeletion(block) && !IsContents(block)) ReadBlocks(block, cell);
        }
    }

    private void ReadAlternatives(XElement alternatives, TableCell? cell)
    {
        if (W.Shown(alternatives) is { } branch) ReadBlocks(branch, cell);
    }

    private static bool IsContents(XElement block) => block.Name == W.ContentControl
        && block.Element(W.Name("sdtPr"))?.Element(W.Name("docPartObj")).ValueOf("docPartGallery") == "Table of Contents";

    private void ReadParagraph(XElement paragraph, TableCell? cell)
    {
        paragraphs++;
        var properties = paragraph.Element(W.ParagraphProperties);
        runs.Read(paragraph, properties.ValueOf("pStyle"));
        if (Revisions.IsEndDeleted(properties)) return;
        var isEndHidden = formats.Of(properties?.Element(W.RunProperties), properties.ValueOf("pStyle")).IsHidden;
        if ((!isEndHidden || lines.HasText) && lists.Of(properties) is { } place) label ??= counter.Next(place.List, place.Level);
        if (!isEndHidden) EndParagraph(cell);
    }

    private void EndParagraph(TableCell? cell)
    {
        lines.EndParagraph(new LineOrigin(paragraphs, Cell: cell), label);
        label = null;
        var (met, boxes) = (runs.TakeNotes(), runs.TakeBoxes());
        foreach (var (note, mark) in met) ReadNote(note, mark, cell);
        foreach (var box in boxes) ReadAll(box, cell);
    }

    private void ReadNote(XElement note, string mark, TableCell? cell)
    {
        var inside = new RunReader(lines, formats, notes, new Fields(note));
        foreach (var paragraph in note.Descendants(W.Paragraph))
        {
            inside.Read(paragraph, paragraph.Element(W.ParagraphProperties).ValueOf("pStyle"));
            lines.BreakLine();
        }
        lines.EndNote(new LineOrigin(paragraphs, Cell: cell), mark);
    }

    // A table of one column is a frame around text; a table in a cell gives its words to the cell.
    private void ReadTable(XElement table, TableCell? outer)
    {
        EndParagraph(outer);
        var cells = WordTable.Cells(table, tables + 1);
        var isFrame = cells.All(cell => cell.Place.Column == 0) && cells.Count > 0;
        if (outer is null && !isFrame) tables++;
        foreach (var (cell, place) in cells) ReadAll(cell, outer ?? (isFrame ? null : place));
    }
}
