using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Parts those who help from those who do the work where a semicolon stands between them: "(Phòng Nội vụ; Trung tâm Chính trị phối hợp)".</summary>
internal static partial class HelpersApart
{
    /// <summary>The list as it is, or the doers before its only semicolon and the helpers behind it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="one">A list in it.</param>
    /// <param name="isLine">Whether the text only says who does the work; in a sentence the semicolon parts subjects of one verb.</param>
    public static IEnumerable<GovernedList> Of(AgencyText text, GovernedList one, bool isLine)
    {
        if (one is not { Governance: Governance.Subject, Role: null, List.Agencies.Count: > 1 } || !(isLine || IsInBracket(text, one.List)) || !Help().IsMatch(text.Key.AsSpan()[one.List.End..])) return [one];
        var behind = Enumerable.Range(1, one.List.Agencies.Count - 1).Where(i => SemicolonBefore(text, one.List, i) >= 0).ToList();
        return behind is [var first] ? [one with { List = one.List.First(first, SemicolonBefore(text, one.List, first)), Role = Role.Implement }, one with { List = one.List.From(first) }] : [one];
    }

    private static bool IsInBracket(AgencyText text, AgencyList list) => list.Start > 0 && text.Text[list.Start - 1] == '(';

    private static int SemicolonBefore(AgencyText text, AgencyList list, int index) => text.Text.IndexOf(';', list.Starts[index - 1], list.Starts[index] - list.Starts[index - 1]);

    [GeneratedRegex(@"^ (?:cùng )?(?:phối hợp|hỗ trợ)(?: (?:cùng )?thực hiện)? ?(?:[.,;:)/]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Help();
}
