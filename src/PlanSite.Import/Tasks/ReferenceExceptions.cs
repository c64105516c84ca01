using System.Text.RegularExpressions;

namespace PlanSite.Import.Tasks;

/// <summary>What references leave out: "Mục I (trừ khoản 5)".</summary>
internal sealed partial class ReferenceExceptions
{
    private static readonly ReferenceExceptions None = new([]);

    private readonly IReadOnlyList<Match> all;

    private ReferenceExceptions(IReadOnlyList<Match> all) => this.all = all;

    /// <summary>The exceptions of a text in order.</summary>
    public static ReferenceExceptions In(string text) => text.Contains("trừ ", StringComparison.Ordinal) || text.Contains("(không ", StringComparison.Ordinal) ? new([.. Exception().Matches(text).Cast<Match>()]) : None;

    /// <summary>A text without its exceptions.</summary>
    public static string Without(string text) => In(text).all.Reverse().Aggregate(text, (rest, one) => rest.Remove(one.Index, one.Length));

    /// <summary>The text with spaces in their place.</summary>
    public string Blanked(string text) => all.Aggregate(text, (rest, one) => rest.Remove(one.Index, one.Length).Insert(one.Index, new string(' ', one.Length)));

    /// <summary>The parts that are left out of a reference, and where the words about them end; null when nothing is.</summary>
    public (string Parts, int End)? To(Match reference) => all.FirstOrDefault(one => one.Index >= reference.Index && one.Index <= reference.Index + reference.Value.TrimEnd().Length) is { } found
        ? (found.Groups["parts"].Value, found.Index + found.Length)
        : null;

    [GeneratedRegex(@"\s*\((?:ngoại )?(?:trừ|không (?:bao gồm|gồm|kể)) (?:các )?(?<parts>(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|[Nn]hiệm vụ|[Nn]ội dung)\s[^()]{1,80})\)|,\s*(?:ngoại )?trừ (?:các )?(?<parts>(?:[Đđ]iểm|[Kk]hoản)(?:\s(?:\d+(?:\.\d+)*|[a-zđ])(?!\p{L}),?|\svà|\s(?:điểm|khoản))+)", RegexOptions.CultureInvariant)]
    private static partial Regex Exception();
}
