namespace PlanSite.Import.Deadlines;

/// <summary>Which rules of the grammar a word opens; a bit for each rule, by its place in the grammar.</summary>
internal static class OpeningTable
{
    private static readonly WordTable<OpenedRules> Words = new([.. DeadlineRules.All.SelectMany(rule => rule.Openings).Select(opening => opening.Word).Distinct().Select(word => (word, new OpenedRules(word)))]);

    private static readonly ulong OfFigures = new OpenedRules(OpeningWords.Figures).All;

    private static readonly ulong OfCounts = new OpenedRules(OpeningWords.Counts).All;

    public static ulong RulesOfFigures(bool areCount) => areCount ? OfFigures | OfCounts : OfFigures;

    /// <summary>The rules that a word opens where it ends at a place of a text. A figure printed without its space ("quýIV/2025") is no part of the word.</summary>
    public static ulong RulesOf(ReadOnlySpan<char> word, string text, int end) =>
        Words.Find(word)?.Before(text, end) ?? Words.Find(OpeningWords.WithoutRoman(word))?.All ?? 0;
}
