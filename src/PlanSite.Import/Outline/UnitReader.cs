using PlanSite.Import.Documents;
using PlanSite.Import.Tables;
using PlanSite.Register.Outline;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Outline;

/// <summary>Gathers blocks into units: labelled ones, stand-alone paragraphs (¶), the preamble.</summary>
internal sealed class UnitReader
{
    // Characters, ten printed pages without a label: longer text is no one unit. The grammars look at a unit as a whole.
    private const int LongestUnit = DocumentLimits.LongestParagraph;

    private readonly OutlineBuilder outline = new();
    private readonly List<DraftUnit> drafts = [];
    private DraftUnit? section;
    private TableOutline? table;
    private DraftUnit? lastWork;

    public static IReadOnlyList<Unit> Read(IReadOnlyList<Block> blocks)
    {
        var reader = new UnitReader();
        var beforeChildren = BeforeChildren(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Row is { } row) reader.AddRow(blocks[i], row);
            else if (blocks[i].Label is { } label) reader.Open(reader.outline.Add(label), label, blocks[i]);
            else reader.AddParagraph(blocks[i], beforeChildren[i]);
        }
        return Headings.Settle(reader.drafts);
    }

    // Whether the next label is one that can stand below a section.
    private static bool[] BeforeChildren(IReadOnlyList<Block> blocks)
    {
        var before = new bool[blocks.Count];
        var next = false;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            before[i] = next;
            if (blocks[i].Row is not null) next = false;
            else if (blocks[i].Label is { } label) next = label.Style is not (LabelStyle.Roman or LabelStyle.Part or LabelStyle.Appendix);
        }
        return before;
    }

    private void Open(Place place, Label? label, Block block)
    {
        var draft = new DraftUnit(place, label);
        draft.Add(block);
        drafts.Add(draft);
        if (draft.IsSection && draft.Row is null) section = draft;
        if (!draft.IsStandAlone && label?.Style != LabelStyle.SubBullet && draft.Attribute is null) lastWork = draft;
    }

    private void AddParagraph(Block block, bool beforeChildren)
    {
        if (drafts.Count == 0 || (drafts[^1].Place == Place.Preamble && drafts[^1].Length <= LongestUnit)) AddToPreamble(block);
        else if (drafts[^1].Row is not null) OpenStandAlone(table?.Root?.Depth ?? 0, block);
        else if (block.IsBelowClosing || DocumentKind.TryRead(block.Text, out _, out _)) OpenStandAlone(0, block);
        else if (block.HeadsBullets is { } bullets) OpenStandAlone(DepthAround(drafts[^1].Place, bullets), block);
        else if (AttributeLine.StartsWithLabel(block.Text) && !drafts[^1].IsSection) OpenStandAlone(TaskDepth(), block);
        else if (drafts[^1].Length > LongestUnit || StandsAlone(block, drafts[^1], beforeChildren)) OpenStandAlone(DepthFor(block, drafts[^1]), block);
        else drafts[^1].Add(block);
    }

    private void AddRow(Block block, TableRow row)
    {
        if (drafts.Count == 0) drafts.Add(new DraftUnit(Place.Preamble, null));
        if (row.Kind == RowKind.Text && drafts[^1].Row is not null) OpenStandAlone(table?.Root?.Depth ?? 0, block);
        else if (row.Kind == RowKind.Text) drafts[^1].Add(block);
        else if (row.Kind == RowKind.Head) OpenTable(row);
        else Open(table!.Add(row), row.Label, block);
    }

    private void OpenTable(TableRow head)
    {
        table = new TableOutline(outline, drafts[^1].Row is not null ? table?.Root : RootAt(drafts[^1]));
        drafts[^1].Columns = head.Columns;
    }

    private static Place? RootAt(DraftUnit draft) => draft.Place == Place.Preamble ? null : draft.IsStandAlone ? draft.Place.Parent ?? draft.Place : draft.Place;

    private void AddToPreamble(Block block)
    {
        if (drafts.Count == 0) drafts.Add(new DraftUnit(Place.Preamble, null));
        drafts[^1].Add(block);
    }

    private void OpenStandAlone(int depth, Block block) => Open(outline.AddStandAlone(depth), null, block);

    private static bool StandsAlone(Block block, DraftUnit current, bool beforeChildren)
    {
        if (current.IsStandAlone || current.IsBullet) return true;
        if (!current.IsSection) return Sentences.EndsPlan(block.Text) || (Sentences.ClosesPlan(block.Text) && (current.Blocks.Count > 1 || Sentences.IsClosed(current.Blocks[0].Text)));
        if (!SectionWork.Of(current.Blocks[0].Text).MayHaveTasks) return false;
        return current.Blocks.Count > 1 || (beforeChildren && !Sentences.Introduces(block.Text));
    }

    // Beside the bullets that it heads, whatever is open below those before it.
    private static int DepthAround(Place open, LabelStyle bullets)
    {
        var signs = bullets == LabelStyle.Bullet ? "-+¶" : "+¶";
        return open.Segments.TakeWhile(segment => !signs.Contains(segment[0], StringComparison.Ordinal)).Count();
    }

    private int DepthFor(Block block, DraftUnit current)
    {
        if (current.IsSection) return current.Place.Depth;
        if (Sentences.ClosesPlan(block.Text)) return section?.Place.Depth ?? 0;
        return Math.Max(current.Place.Depth - 1, section?.Place.Depth ?? 0);
    }

    // An attribute without a label goes below the task, beside the attributes before it.
    private int TaskDepth() => lastWork?.Place.Depth ?? 0;
}
