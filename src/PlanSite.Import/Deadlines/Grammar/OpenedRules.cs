namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>The rules that one word opens or satisfies; a bit for each, by its place in the grammar.</summary>
internal sealed class OpenedRules
{
    private readonly ulong always;
    private readonly (string Word, ulong Rules)[] behind;

    /// <param name="word">The word.</param>
    public OpenedRules(string word)
    {
        var openings = DeadlineRules.All.SelectMany((rule, index) => rule.Openings.Where(opening => opening.Word == word).Select(opening => (opening.Next, Rules: 1UL << index))).ToList();
        always = Union(openings.Where(opening => opening.Next.Count == 0).Select(opening => opening.Rules));
        behind = [.. openings.SelectMany(opening => opening.Next.Select(next => (Word: next, opening.Rules))).GroupBy(one => one.Word, one => one.Rules, (next, rules) => (next, Union(rules)))];
        Satisfied = Union(DeadlineRules.All.Select((rule, index) => rule.Needs.Contains(word) ? 1UL << index : 0));
        All = always | Union(behind.Select(one => one.Rules));
    }

    /// <summary>The rules that need the word anywhere in their text.</summary>
    public ulong Satisfied { get; }

    /// <summary>Whatever follows the word.</summary>
    public ulong All { get; }

    /// <summary>Where the word ends at this place of a text.</summary>
    public ulong Before(string text, int end)
    {
        if (behind.Length == 0) return always;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end == text.Length ? always : always | Behind(OpeningWords.WordAt(text, end));
    }

    private ulong Behind(ReadOnlySpan<char> next)
    {
        foreach (var (word, rules) in behind)
            if (word.Length == next.Length && next.Equals(word, StringComparison.OrdinalIgnoreCase)) return rules;
        return OpeningWords.WithoutRoman(next) is var bare && bare.Length is > 0 and var length && length < next.Length ? Behind(bare) : 0;
    }

    public static ulong Union(IEnumerable<ulong> rules) => rules.Aggregate(0UL, (all, one) => all | one);
}
