namespace PlanSite.Import.Deadlines;

/// <summary>Which rules of the grammar a word opens; a bit for each rule, by its place in the grammar.</summary>
internal static class OpeningTable
{
    // Beyond the last letter of any opening word.
    private const int Letters = 'ſ';

    private static readonly int Longest = DeadlineRules.All.Max(rule => rule.Opening.Max(word => word.Length));

    // By first letter and length, which leaves few words to compare.
    private static readonly (string Word, ulong Rules)[]?[] Words = Table();

    private static readonly ulong OfFigures = Opened(OpeningWords.Figures);

    private static readonly ulong OfCounts = Opened(OpeningWords.Counts);

    public static ulong RulesOfFigures(bool areCount) => areCount ? OfFigures | OfCounts : OfFigures;

    /// <summary>The rules that a word opens; a figure printed without its space ("quýIV/2025") is no part of the word.</summary>
    public static ulong RulesOf(ReadOnlySpan<char> word) =>
        Find(word) is var rules && rules == 0 && word[^1] is 'I' or 'V' or 'i' or 'v' ? Find(word.TrimEnd("IVXivx")) : rules;

    private static ulong Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        if (word[0] >= Letters || word.Length > Longest || Words[Slot(word[0], word.Length)] is not { } words) return 0;
        foreach (var (opening, rules) in words)
            if (word.Equals(opening, StringComparison.OrdinalIgnoreCase)) return rules;
        return 0;
    }

    private static (string Word, ulong Rules)[]?[] Table()
    {
        var table = new (string Word, ulong Rules)[]?[Letters * (Longest + 1)];
        foreach (var word in DeadlineRules.All.SelectMany(rule => rule.Opening).Distinct())
        {
            var entry = (word, Opened(word));
            foreach (var first in new[] { word[0], char.ToUpperInvariant(word[0]) }.Distinct())
                table[Slot(first, word.Length)] = [.. table[Slot(first, word.Length)] ?? [], entry];
        }
        return table;
    }

    private static ulong Opened(string word) =>
        DeadlineRules.All.Select((rule, index) => rule.Opening.Contains(word) ? 1UL << index : 0).Aggregate((rules, rule) => rules | rule);

    private static int Slot(char first, int length) => first * (Longest + 1) + length;
}
