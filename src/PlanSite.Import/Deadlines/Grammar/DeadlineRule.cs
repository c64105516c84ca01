using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>One line of the grammar: words, where they count, and what they mean.</summary>
/// <param name="openings">The words that a match can begin with; see <see cref="Opening.Read"/>.</param>
/// <param name="pattern">All the words; opens with <c>\G</c>, so that it matches only where it is tried.</param>
/// <param name="weight">How much the words say by themselves.</param>
/// <param name="build">The deadlines the words give, with their text still to be set; empty when the figures make no date.</param>
/// <param name="needs">Words and signs of which one must stand somewhere in the text, set apart by bars; null when there are none.</param>
internal sealed class DeadlineRule(string openings, Regex pattern, Weight weight, Func<Match, int?, IEnumerable<Deadline>> build, string? needs = null)
{
    public IReadOnlyList<Opening> Openings { get; } = Opening.Read(openings);

    public IReadOnlyList<string> Needs { get; } = needs?.Split('|') ?? [];

    public Regex Pattern => pattern;

    /// <summary>Whether it also matches words before the text of the deadline, which may belong to another.</summary>
    public bool IsLonger { get; } = pattern.GroupNumberFromName("t") >= 0;

    /// <summary>Tells by the letters around a place whether the words can begin there; spares the rule most places where its opening words are common.</summary>
    public Func<string, int, bool>? MayBegin { get; init; }

    public Weight Weight => weight;

    public IEnumerable<Deadline> Build(Match match, int? planYear) => build(match, planYear);
}
