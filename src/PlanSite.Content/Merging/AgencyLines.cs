using System.Text.RegularExpressions;
using PlanSite.Content.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Merging;

/// <summary>Finds the names of agencies in <c>tasks.yml</c> as the importer writes it.</summary>
internal static partial class AgencyLines
{
    /// <summary>The names, in the form in which names are compared.</summary>
    public static IReadOnlySet<string> NamesIn(string tasks) =>
        Name().Matches(tasks).Select(match => VietnameseText.CompareKey(match.Groups["v"].Value.Trim('"', '\''))).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^\s*(?:- )?(?:" + AssignmentFields.Agency + "|" + AssignmentFields.Resolved + @"): (?<v>.+?)\s*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Name();
}
