using System.Text;
using PlanSite.Register.Outline;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>Writes the text of a plan.</summary>
/// <remarks>Every line is read back at once by the rules of the reader: where they would give another mark or place, the place is written out.</remarks>
internal sealed class PlanTextWriter
{
    private readonly StringBuilder text = new();
    private readonly List<BlockMark> placed = [];
    private OutlineBuilder outline = new();
    private bool isFirst = true;

    private PlanTextWriter()
    {
    }

    /// <summary>The blocks with a blank line before each.</summary>
    public static string Write(IReadOnlyList<Unit> units, IReadOnlyList<Footnote> footnotes)
    {
        var writer = new PlanTextWriter();
        foreach (var unit in units) writer.WriteUnit(unit);
        var places = new FootnotePlaces(units);
        foreach (var footnote in footnotes) writer.WriteFootnote(footnote, places);
        return writer.text.ToString();
    }

    private void WriteUnit(Unit unit)
    {
        var paragraphs = unit.Paragraphs.Select(RunsOf).Where(runs => runs.Count > 0).ToList();
        var heading = unit.Heading is { } line && RunsOf(line) is { Count: > 0 } runs ? runs : null;
        var isPreamble = isFirst && unit.Place == Place.Preamble && unit.Label is null && heading is null;
        isFirst = false;
        var opening = heading ?? paragraphs.FirstOrDefault() ?? [];
        if (!isPreamble) WriteLine(Natural(unit, heading is not null, opening) ?? WrittenOut(unit, heading is not null, opening));
        foreach (var paragraph in paragraphs.Skip(isPreamble || heading is not null ? 0 : 1)) WriteLine(BlockWriter.WriteText(paragraph));
        foreach (var cell in unit.Cells) WriteCell(cell);
        if (unit.Columns.Count > 0) WriteLine($"|= {ColumnNames.Join(unit.Columns)}".TrimEnd());
    }

    // The cells of a row stand right below it and below each other.
    private void WriteCell(Cell cell)
    {
        if (RunsOf(cell.Content) is not { Count: > 0 } runs) return;
        var prefix = $"| {ColumnNames.Join([cell.Column])} | ";
        var line = BlockWriter.Write(prefix, runs, mark => mark is { Kind: BlockKind.Cell, Columns: [var column] } && column == ColumnNames.Normalize(cell.Column));
        text.Append(line ?? throw new InvalidOperationException($"The column '{cell.Column}' cannot be written down.")).Append('\n');
    }

    private string? Natural(Unit unit, bool isHeading, IReadOnlyList<Run> opening)
    {
        var prefix = PrefixOf(unit, isHeading);
        if (prefix.Length == 0) return null;
        var kind = isHeading ? BlockKind.Heading : unit.Label is null ? BlockKind.StandAlone : BlockKind.Unit;
        var line = BlockWriter.Write(prefix, opening, mark => mark.Kind == kind && mark.GivenPlace is null && mark.Label?.Printed == unit.Label);
        return line is not null && IsPlaced(unit.Place, BlockGrammar.Read(line)) ? line : null;
    }

    private static string PrefixOf(Unit unit, bool isHeading)
    {
        var label = unit.Label is null ? "" : unit.Label + " ";
        if (isHeading) return new string('#', unit.Place.Depth) + " " + label;
        return unit.Label is not null || unit.Place.Depth == 1 ? label : new string('¶', unit.Place.Depth - 1) + " ";
    }

    private bool IsPlaced(Place place, BlockMark mark)
    {
        var fits = MarkPlaces.Next(outline, mark) == place;
        if (fits) placed.Add(mark);
        else ReplayOutline();
        return fits;
    }

    // A place written out does not touch the reader's outline, so an attempt that failed must not touch this one.
    private void ReplayOutline()
    {
        outline = new OutlineBuilder();
        foreach (var mark in placed) MarkPlaces.Next(outline, mark);
    }

    private static string WrittenOut(Unit unit, bool isHeading, IReadOnlyList<Run> opening)
    {
        var given = unit.Label is null ? $"{{{unit.Place}}} " : $"{{{unit.Place}|{unit.Label}}} ";
        var prefix = isHeading ? new string('#', unit.Place.Depth) + " " + given : given;
        return BlockWriter.Write(prefix, opening, mark => mark.GivenPlace is not null && mark.GivenLabel == unit.Label)
            ?? throw new InvalidOperationException($"The place '{unit.Place}' with the label '{unit.Label}' cannot be written down.");
    }

    private void WriteFootnote(Footnote footnote, FootnotePlaces places)
    {
        var given = places.Next(footnote.Mark) == footnote.At ? "" : $"{{{footnote.At}}} ";
        var line = BlockWriter.Write($"[^{footnote.Mark}]: {given}", RunsOf(footnote.Content), mark => mark.FootnoteMark == footnote.Mark);
        WriteLine(line ?? throw new InvalidOperationException($"The footnote mark '{footnote.Mark}' cannot be written down."));
    }

    private void WriteLine(string line) => text.Append('\n').Append(line).Append('\n');

    private static IReadOnlyList<Run> RunsOf(Paragraph paragraph) => RunList.Normalize(paragraph.Runs);
}
