using Markdig;
using Markdig.Syntax;
using PlanSite.Content.Files;
using PlanSite.Register.Findings;
using PlanSite.Register.Outline;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>Reads the text of a plan into units with their places.</summary>
internal sealed class PlanTextReader
{
    private static readonly MarkdownPipeline Pipeline = PlanTextExtension.NewPipeline();

    private readonly FileText file;
    private readonly FindingList findings;
    private readonly OutlineBuilder outline = new();
    private readonly List<UnitDraft> units = [];
    private readonly List<(PlanBlock Block, Paragraph Content)> footnotes = [];
    private readonly HashSet<Place> givenPlaces = [];

    private PlanTextReader(FileText file, FindingList findings)
    {
        this.file = file;
        this.findings = findings;
    }

    /// <summary>All units and footnotes; what cannot be read is reported and read as far as possible.</summary>
    public static PlanText Read(FileText file, FindingList findings)
    {
        var reader = new PlanTextReader(file, findings);
        foreach (var block in Markdig.Markdown.Parse(file.Text, Pipeline)) reader.Add(block);
        var units = reader.units.ConvertAll(unit => unit.ToUnit());
        return new PlanText(units, reader.Footnotes(new FootnotePlaces(units)));
    }

    private void Add(Block block)
    {
        if (block is PlanBlock text) Add(text);
        else if (block is PlanComment { IsClosed: false }) findings.Add(FindingCode.ValueInvalid, PositionOf(block), PlanComment.Start, "", PlanComment.End);
    }

    private void Add(PlanBlock block)
    {
        var content = ParagraphReader.Read(block.Inline);
        if (block.Mark.Kind == BlockKind.Footnote) AddFootnote(block, content);
        else if (block.Mark.Kind == BlockKind.Text && units.Count > 0) units[^1].Add(content);
        else AddUnit(block, content);
    }

    private void AddUnit(PlanBlock block, Paragraph? content)
    {
        var mark = block.Mark;
        var unit = new UnitDraft(PlaceOf(block), mark.GivenLabel ?? mark.Label?.Printed, PositionOf(block));
        if (mark.Kind == BlockKind.Heading) unit.Heading = content;
        else unit.Add(content);
        units.Add(unit);
    }

    private Place PlaceOf(PlanBlock block) => block.Mark switch
    {
        { GivenPlace: not null } => GivenPlace(block),
        { Kind: BlockKind.Text } => Place.Preamble,
        var mark => MarkPlaces.Next(outline, mark),
    };

    private Place GivenPlace(PlanBlock block)
    {
        if (Place.TryParse(block.Mark.GivenPlace, out var place) && givenPlaces.Add(place)) return place;
        findings.Add(FindingCode.ValueInvalid, PositionOf(block), "{…}", block.Mark.GivenPlace!, "{II/1/a}");
        return outline.AddStandAlone(int.MaxValue);
    }

    private void AddFootnote(PlanBlock block, Paragraph? content)
    {
        if (content is not null) footnotes.Add((block, content));
        else findings.Add(FindingCode.ValueInvalid, PositionOf(block), $"[^{block.Mark.FootnoteMark}]:", "", "…");
    }

    private IReadOnlyList<Footnote> Footnotes(FootnotePlaces places) =>
        [.. footnotes.Select(note => new Footnote(note.Block.Mark.FootnoteMark!, FootnotePlace(note.Block, places), note.Content))];

    private Place FootnotePlace(PlanBlock block, FootnotePlaces places)
    {
        var mark = block.Mark.FootnoteMark!;
        if (block.Mark.GivenPlace is not null && Place.TryParse(block.Mark.GivenPlace, out var given)) return given;
        if (places.Next(mark) is { } place) return place;
        findings.Add(FindingCode.FootnoteUnmarked, PositionOf(block), mark);
        return Place.Title;
    }

    private SourcePosition PositionOf(Block block) => file.At(block.Line + 1, block.Column + 1);
}
