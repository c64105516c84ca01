using PlanSite.Register.Outline;
using PlanSite.Register.Places;

namespace PlanSite.Content.Markdown;

/// <summary>The rule by which marks get places; reader and writer share it.</summary>
internal static class MarkPlaces
{
    /// <summary>The place of the next unit in the outline, for a mark that is neither text nor a footnote and has no place written out.</summary>
    public static Place Next(OutlineBuilder outline, BlockMark mark) => mark switch
    {
        { Label: { } label } => outline.Add(label),
        { Kind: BlockKind.Heading } => outline.AddStandAlone(mark.Depth - 1),
        _ => outline.AddStandAlone(mark.Depth),
    };
}
