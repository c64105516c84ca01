using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Roles that stand in brackets behind the names: "Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)".</summary>
internal static partial class BracketRoles
{
    /// <summary>The role behind an agency of a list; null when none is given so.</summary>
    public static Role? Of(AgencyText text, AgencyList list, int agency) =>
        agency < list.Starts.Count ? Behind(text, list.Starts[agency] + list.Agencies[agency].Printed.Length) : null;

    /// <summary>Whether some agency of a list has its role so.</summary>
    public static bool AreIn(AgencyText text, AgencyList list) => Enumerable.Range(0, list.Agencies.Count).Any(agency => Of(text, list, agency) is not null);

    private static Role? Behind(AgencyText text, int end)
    {
        var bracket = text.SkipSpaces(end);
        if (bracket >= text.Length || text.Text[bracket] != '(' || Bracket().Match(text.Key, bracket) is not { Success: true } match) return null;
        return match.Groups["role"].Value switch { "chủ trì" => Role.Lead, "phối hợp" or "tham gia" => Role.Coordinate, "tham mưu" => Role.Advise, "chỉ đạo" => Role.Direct, "thực hiện" => Role.Implement, _ => Role.Monitor };
    }

    [GeneratedRegex(@"\G\((?:(?:cơ quan|đơn vị) )?(?<role>chủ trì|phối hợp|tham gia|tham mưu|chỉ đạo|thực hiện|giám sát|theo dõi)(?: chính| thực hiện)?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
