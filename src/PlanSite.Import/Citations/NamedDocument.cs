using System.Text.RegularExpressions;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Citations;

/// <summary>One way in which a definite document is named without a number.</summary>
/// <param name="Sign">Words without which the pattern cannot match, so that most texts need not be searched; several are set apart by <c>|</c>.</param>
/// <param name="Pattern">Its words. Group <c>kind</c> is the kind, <c>title</c> what it is about, <c>issuer</c> who issued it; group <c>n</c> repeats for each of several documents.</param>
/// <param name="Name">The one name for all its spellings; {0} stands for group <c>n</c>. Null when the printed words are the name.</param>
/// <param name="IsLocal">Whether each province has its own.</param>
/// <param name="HoldsOthers">Whether its title names other documents by number, which stay mentions within it.</param>
internal sealed record NamedDocument(string Sign, Regex Pattern, string? Name = null, bool IsLocal = false, bool HoldsOthers = false)
{
    private readonly string[] signs = Sign.Split('|');

    /// <summary>The matches in a text, in order.</summary>
    public IEnumerable<Match> In(string text) => Signs.AnyIn(text, signs) ? Pattern.Matches(text) : [];
}
