using System.Numerics;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Tries the rules of the grammar where their opening words stand.</summary>
internal static class RuleMatches
{
    private static readonly ulong OfRunningText = DeadlineRules.All.Select((rule, index) => rule.Weight > Weight.NoteOnly ? 1UL << index : 0).Aggregate((rules, rule) => rules | rule);

    /// <summary>All that match, by rule in the order of the grammar, then by place; matches of one rule do not overlap.</summary>
    /// <param name="text">NFC text on one line.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="taken">The stretches that rules before have; grows while the matches are taken. What begins within one is theirs and not tried.</param>
    public static IEnumerable<(DeadlineRule Rule, Match Match)> In(string text, TimeContext context, IReadOnlyList<(int Start, int End)> taken)
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
                if (at < end || rule.MayBegin?.Invoke(text, at) == false || (!rule.IsLonger && IsTaken(at, taken)) || rule.Pattern.Match(text, at) is not { Success: true } match) continue;
                end = at + match.Length;
                yield return (rule, match);
            }
        }
    }

    private static bool IsTaken(int at, IReadOnlyList<(int Start, int End)> taken)
    {
        for (var i = 0; i < taken.Count; i++)
            if (at >= taken[i].Start && at < taken[i].End) return true;
        return false;
    }
}
