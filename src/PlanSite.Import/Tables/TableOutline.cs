using PlanSite.Register.Outline;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tables;

/// <summary>Gives the rows of a table their places below the unit in which it stands.</summary>
/// <param name="around">The outline of the text, which keeps places apart.</param>
/// <param name="root">The unit in which the table stands; null at the top level.</param>
internal sealed class TableOutline(OutlineBuilder around, Place? root)
{
    private readonly OutlineBuilder outline = around.Below(root);
    private Place? group;

    public Place? Root => root;

    /// <summary>The place of the next group or row of work.</summary>
    public Place Add(TableRow row)
    {
        if (row.Kind == RowKind.Work) return row.Label is { Style: not LabelStyle.StandAlone } label ? outline.Add(label) : outline.AddNamed(row.Label!.Value.Value, DepthOfGroup());
        var place = row.Label is { } own ? outline.Add(own) : outline.AddGroup();
        group = place;
        return place;
    }

    // A row without a number stands below its group, not below the row before it.
    private int DepthOfGroup() => group is { } place && outline.Current is { } current && current.IsWithin(place) ? place.Depth - (root?.Depth ?? 0) : 0;
}
