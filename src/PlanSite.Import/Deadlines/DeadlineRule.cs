using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>One line of the grammar: words, where they count, and what they mean.</summary>
/// <param name="Pattern">The words.</param>
/// <param name="Weight">How much the words say by themselves.</param>
/// <param name="Build">The deadlines the words give, with their text still to be set; empty when the figures make no date.</param>
internal sealed record DeadlineRule(Regex Pattern, Weight Weight, Func<Match, int?, IEnumerable<Deadline>> Build);
