using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>A unit to which further paragraphs may still come.</summary>
internal sealed class UnitDraft(Place place, string? label, SourcePosition position)
{
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<Cell> cells = [];

    public Paragraph? Heading { get; set; }

    public IReadOnlyList<string> Columns { get; set; } = [];

    public void AddCell(Cell cell) => cells.Add(cell);

    public void Add(Paragraph? paragraph)
    {
        if (paragraph is not null) paragraphs.Add(paragraph);
    }

    public Unit ToUnit() => new() { Place = place, Label = label, Heading = Heading, Paragraphs = paragraphs, Columns = Columns, Cells = cells, Position = position };
}
