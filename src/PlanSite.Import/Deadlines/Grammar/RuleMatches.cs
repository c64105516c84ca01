using System.Numerics;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Tries the rules of the grammar where their opening words stand.</summary>
internal static class RuleMatches
{
    private static readonly ulong OfRunningText = DeadlineRules.All.Select((rule, index) => rule.Weight > Weight.NoteOnly ? 1UL << index : 0).Aggregate((rules, rule) => rules | rule);

    /// <summary>All that match, by rule in the order of the grammar, then by place; matches of one rule do not overlap.</summary>
    public static IEnumerable<(DeadlineRule Rule, Match Match)> In(string text, TimeContext context)
    {
        var openings = new OpeningWords(text);
        var left = context == TimeContext.Running ? openings.Rules & OfRunningText : openings.Rules;
        for (; left != 0; left &= left - 1)
        {
            var index = BitOperations.TrailingZeroCount(left);
            var rule = DeadlineRules.All[index];
            var end = 0;
            foreach (var at in openings.Of(index))
            {
                if (at < end || rule.Pattern.Match(text, at) is not { Success: true } match) continue;
                end = at + match.Length;
                yield return (rule, match);
            }
        }
    }
}
