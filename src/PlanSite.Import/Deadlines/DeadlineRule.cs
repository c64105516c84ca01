using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>One line of the grammar: words, where they count, and what they mean.</summary>
/// <param name="opening">The words that a match can begin with, set apart by spaces; see <see cref="OpeningWords"/>.</param>
/// <param name="pattern">All the words; opens with <c>\G</c>, so that it matches only where it is tried.</param>
/// <param name="weight">How much the words say by themselves.</param>
/// <param name="build">The deadlines the words give, with their text still to be set; empty when the figures make no date.</param>
internal sealed class DeadlineRule(string opening, Regex pattern, Weight weight, Func<Match, int?, IEnumerable<Deadline>> build)
{
    public IReadOnlyList<string> Opening { get; } = opening.Split(' ');

    public Regex Pattern => pattern;

    public Weight Weight => weight;

    public IEnumerable<Deadline> Build(Match match, int? planYear) => build(match, planYear);
}
