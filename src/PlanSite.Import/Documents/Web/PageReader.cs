using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents.Web;

/// <summary>Reads a page as a browser shows it.</summary>
internal sealed partial class PageReader
{
    private readonly ParagraphLines lines = new();
    private readonly PageLists lists = new();
    private readonly List<PageNote> met = [];
    private readonly HashSet<PageNote> read = [];
    private readonly PageText page;
    private readonly PageNotes notes;
    private LineOrigin place = new(1);
    private LineOrigin? begin;
    private string? label;
    private bool inNote;
    private int tables;

    private PageReader(PageText page)
    {
        this.page = page;
        notes = PageNotes.Of(page.Root);
    }

    public static IReadOnlyList<TextLine> Read(PageText page)
    {
        var reader = new PageReader(page);
        reader.ReadChildren(page.Root, new WebFormat(), null);
        reader.EndParagraph(null);
        return reader.lines.Lines;
    }

    private void ReadChildren(IElement parent, WebFormat format, TableCell? cell)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) Write(text.Data, format);
            else if (child is IElement element && !page.IsLeftOut(element) && !notes.IsReturn(element) && !notes.IsText(element)) ReadElement(element, format, cell);
        }
    }

    private void ReadElement(IElement element, WebFormat format, TableCell? cell)
    {
        if (element.SourceReference?.Position is { } position) place = new LineOrigin(position.Line, position.Column);
        if (element.LocalName == "br") lines.BreakLine();
        else if (notes.MarkedBy(element) is { } note) Refer(note);
        else if (new WebStyle(element)["mso-list"] == "ignore") Write(PrintedLabel(element), new WebFormat());
        else if (BlockElements.Contains(element)) ReadBlock(element, format.In(element), cell);
        else ReadChildren(element, format.In(element), cell);
    }

    private void ReadBlock(IElement element, WebFormat format, TableCell? cell)
    {
        EndParagraph(cell);
        if (element.LocalName == "hr") lines.DrawRule();
        else if (element.LocalName == "table" && cell is null) ReadTable(element, format);
        else if (element.LocalName == "li") ReadItem(element, format, cell);
        else ReadChildren(element, format, cell);
        EndParagraph(cell);
    }

    private void ReadItem(IElement item, WebFormat format, TableCell? cell)
    {
        label = lists.LabelOf(item);
        ReadChildren(item, format, cell);
        EndParagraph(cell);
        label = null;
    }

    private void ReadTable(IElement table, WebFormat format)
    {
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption")) ReadBlock(caption, format, null);
        var cells = PageTable.Cells(table, tables + 1);
        var isFrame = PageTable.IsFrame(table, cells, page);
        if (!isFrame) tables++;
        foreach (var (cell, where) in cells.Where(one => !page.IsLeftOut(one.Cell))) ReadCell(cell, format, isFrame ? null : where);
    }

    private void ReadCell(IElement cell, WebFormat format, TableCell? where)
    {
        if (cell.SourceReference?.Position is { } position) place = new LineOrigin(position.Line, position.Column);
        ReadChildren(cell, format.In(cell), where);
        EndParagraph(where);
    }

    // Word prints labels into the text of what it saves, bullets as letters of its fonts.
    private static string PrintedLabel(IElement element)
    {
        var sign = element.TextContent.Trim();
        return (sign.Length == 1 && !char.IsDigit(sign[0]) ? Bullets.Of(sign, isDeeper: sign is "o" or "§") : sign) + " ";
    }

    private void Write(string text, WebFormat format)
    {
        if (begin is null && !string.IsNullOrWhiteSpace(text)) begin = place;
        if (format.IsCapitals) text = text.ToUpperInvariant();
        if (format.IsRaised && RaisedNumber().Match(text) is { Success: true } number) text = Superscript.Raise(number.Groups[1].Value);
        if (!format.KeepsLines)
        {
            lines.Write(text, format.Style, format.Font);
            return;
        }
        var first = true;
        foreach (var line in text.Split('\n'))
        {
            if (!first) lines.BreakLine();
            lines.Write(line, format.Style, format.Font);
            first = false;
        }
    }

    private void Refer(PageNote note)
    {
        begin ??= place;
        lines.Mark(note.Mark);
        if (!inNote && read.Add(note)) met.Add(note);
    }

    private void EndParagraph(TableCell? cell)
    {
        if (inNote)
        {
            lines.BreakLine();
            return;
        }
        if (begin is { } origin)
        {
            lines.EndParagraph(origin with { Cell = cell }, label);
            label = null;
        }
        begin = null;
        ReadNotes(cell);
    }

    private void ReadNotes(TableCell? cell)
    {
        List<PageNote> now = [.. met];
        met.Clear();
        var after = place;
        foreach (var note in now)
        {
            inNote = true;
            ReadChildren(note.Text, new WebFormat(), cell ?? new TableCell(0, 0, 0));
            inNote = false;
            lines.EndNote(after with { Cell = cell }, note.Mark);
            begin = null;
        }
        place = after;
    }

    [GeneratedRegex(@"^\s*([0-9]{1,3})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedNumber();
}
