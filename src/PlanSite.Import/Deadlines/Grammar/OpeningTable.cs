namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Which rules of the grammar a word opens or satisfies; a bit for each rule, by its place in the grammar.</summary>
internal static class OpeningTable
{
    private static readonly WordMap<OpenedRules> Words = new(
        [.. DeadlineRules.All.SelectMany(rule => rule.Openings.Select(opening => opening.Word).Concat(rule.Needs)).Distinct().Select(word => (word, new OpenedRules(word)))]);

    private static readonly ulong OfFigures = new OpenedRules(OpeningWords.Figures).All;

    private static readonly ulong OfCounts = new OpenedRules(OpeningWords.Counts).All;

    private static readonly ulong OfDashes = new OpenedRules(OpeningWords.Dash).Satisfied;

    private static readonly ulong OfBrackets = new OpenedRules(OpeningWords.Bracket).Satisfied;

    /// <summary>The rules that need nothing but their own words.</summary>
    public static ulong WithoutNeeds { get; } = OpenedRules.Union(DeadlineRules.All.Select((rule, index) => rule.Needs.Count == 0 ? 1UL << index : 0));

    public static ulong RulesOfFigures(bool areCount) => areCount ? OfFigures | OfCounts : OfFigures;

    /// <summary>What a word is for the rules; null when it is nothing.</summary>
    public static OpenedRules? Of(ReadOnlySpan<char> word) => Words.Find(word);

    /// <summary>The rules that need such a sign.</summary>
    public static ulong SatisfiedBy(char sign) => sign switch { '-' or '–' or '—' => OfDashes, '(' => OfBrackets, _ => 0 };
}
