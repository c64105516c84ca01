using PlanSite.Import.Tables;
using PlanSite.Register.Outline;
using PlanSite.Register.Places;

namespace PlanSite.Import.Outline;

/// <summary>A unit while its paragraphs are gathered; only after the last child is known can its first paragraph be told to be heading or text.</summary>
internal sealed class DraftUnit(Place place, Label? label)
{
    private readonly List<Block> blocks = [];

    public Place Place { get; } = place;

    public Label? Label { get; } = label;

    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Characters of its paragraphs.</summary>
    public int Length { get; private set; }

    /// <summary>The row of a table that it is made of, or null.</summary>
    public TableRow? Row => Blocks.Count > 0 && Blocks[0].Row is { Kind: not RowKind.Text } row ? row : null;

    /// <summary>The columns of the table that begins below it.</summary>
    public IReadOnlyList<string> Columns { get; set; } = [];

    public AttributeLine? Attribute => Blocks.Count > 0 && Row is null ? AttributeLine.Read(Blocks[0].Text) : null;

    public bool IsStandAlone => Label is null;

    public bool IsBullet => Label is { Style: LabelStyle.Bullet or LabelStyle.SubBullet };

    public bool IsSection => Label is { Style: LabelStyle.Roman or LabelStyle.Part or LabelStyle.UpperLetter or LabelStyle.Appendix };

    public void Add(Block block)
    {
        blocks.Add(block);
        Length += block.Text.Length;
    }
}
