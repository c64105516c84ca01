using PlanSite.Register.Places;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Changes;

/// <summary>The anchors of changes on their page.</summary>
internal static class ChangeAnchors
{
    public static string Of(ChangeSet set) => "ngay-" + set.Id;

    /// <summary>Unlike for every change of a plan in a set.</summary>
    public static string Of(ChangeSet set, PlanChange change) => $"{Of(set)}.{change.Plan.Replace('/', '.')}.{Names.Of(change.Kind)}";

    /// <summary>Unlike for every change of a set.</summary>
    public static string Of(ChangeSet set, TaskChange change)
    {
        var place = Place.TryParse(change.Place, out var at) ? PlaceAnchor.Of(at) : "x";
        return $"{Of(set)}.{change.Plan.Replace('/', '.')}.{place}.{Names.Of(change.Kind)}";
    }
}
