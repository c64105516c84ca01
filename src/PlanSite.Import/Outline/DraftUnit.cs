using PlanSite.Register.Outline;
using PlanSite.Register.Places;

namespace PlanSite.Import.Outline;

/// <summary>A unit while its paragraphs are gathered; only after the last child is known can its first paragraph be told to be heading or text.</summary>
internal sealed class DraftUnit(Place place, Label? label)
{
    public Place Place { get; } = place;

    public Label? Label { get; } = label;

    public List<Block> Blocks { get; } = [];

    public AttributeLine? Attribute => Blocks.Count > 0 ? AttributeLine.Read(Blocks[0].Text) : null;

    public bool IsStandAlone => Label is null;

    public bool IsBullet => Label is { Style: LabelStyle.Bullet or LabelStyle.SubBullet };

    public bool IsSection => Label is { Style: LabelStyle.Roman or LabelStyle.Part or LabelStyle.UpperLetter or LabelStyle.Appendix };
}
