using PlanSite.Content.Files;
using PlanSite.Register.Agencies;

namespace PlanSite.Content.Agencies;

/// <summary>Which agency somebody may have meant by an id that no agency has.</summary>
internal static class AgencySuggestion
{
    /// <summary>A note to put behind a message (" (→ tra-vinh/so-noi-vu?)"): never an agency of another jurisdiction that has a name of its own; empty when none is near.</summary>
    public static string For(AgencyId id, IEnumerable<AgencyId> known)
    {
        var (area, name) = Parts(id);
        var near = known
            .Select(other => (Id: other, Area: Suggestion.Distance(area, Parts(other).Area), Name: Suggestion.Distance(name, Parts(other).Name)))
            .Where(other => IsSlip(other.Area, area) && other.Name == 0 || other.Area == 0 && IsSlip(other.Name, name))
            .OrderBy(other => other.Area + other.Name).ThenBy(other => other.Id)
            .FirstOrDefault();
        return near.Id == default ? "" : $" (→ {near.Id}?)";
    }

    private static bool IsSlip(int distance, string text) => distance <= Math.Max(1, text.Length / 4);

    private static (string Area, string Name) Parts(AgencyId id) => id.ToString().Split('/') is [var area, var name] ? (area, name) : ("", "");
}
