namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>The words of a text that a rule can begin with. Most words of most texts are none, so that hardly a rule is tried.</summary>
internal sealed class OpeningWords
{
    /// <summary>Stands for any figures in the opening of a rule.</summary>
    public const string Figures = "0";

    /// <summary>Stands for figures that count hours, days, weeks, months or years: with one of their first letters or a bracket after them.</summary>
    public const string Counts = "1";

    /// <summary>Stands for any dash among what a rule needs.</summary>
    public const string Dash = "-";

    /// <summary>Stands for an opening bracket among what a rule needs.</summary>
    public const string Bracket = "(";

    private readonly List<(int At, ulong Rules)> places = [];

    public OpeningWords(string text)
    {
        var satisfied = OpeningTable.WithoutNeeds;
        for (var at = 0; at < text.Length;)
        {
            var (end, sort) = (EndOf(text, at), CharSorts.Of(text[at]));
            if (sort == CharSort.Other) satisfied |= OpeningTable.SatisfiedBy(text[at]);
            else if (sort == CharSort.Figure) Add(at, OpeningTable.RulesOfFigures(IsCount(text, end)));
            else satisfied |= AddWord(text, at, end);
            at = end;
        }
        Rules &= satisfied;
    }

    /// <summary>The rules that can match at all; a bit for each, by its place in the grammar.</summary>
    public ulong Rules { get; private set; }

    /// <summary>The offsets where a rule can begin, in order.</summary>
    /// <param name="rule">Its place in the grammar.</param>
    public IEnumerable<int> Of(int rule)
    {
        if ((Rules & (1UL << rule)) == 0) yield break;
        foreach (var (at, rules) in places)
            if ((rules & (1UL << rule)) != 0) yield return at;
    }

    /// <summary>The word that begins at a place; for any figures what stands for them.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int at) => CharSorts.Of(text[at]) == CharSort.Figure ? Figures : text.AsSpan(at, EndOf(text, at) - at);

    /// <summary>A word without the Roman figure that is printed close behind it; empty for such a figure alone.</summary>
    public static ReadOnlySpan<char> WithoutRoman(ReadOnlySpan<char> word) => word[^1] is 'I' or 'V' or 'i' or 'v' ? word.TrimEnd("IVXivx") : word;

    private static int EndOf(string text, int at)
    {
        var sort = CharSorts.Of(text[at]);
        var end = at + 1;
        while (sort != CharSort.Other && end < text.Length && CharSorts.Of(text[end]) == sort) end++;
        return end;
    }

    // A figure printed without its space ("quýIV/2025") is no part of the word. Gives the rules that need the word.
    private ulong AddWord(string text, int at, int end)
    {
        var word = text.AsSpan(at, end - at);
        if (OpeningTable.Of(word) is { } rules) Add(at, rules.Before(text, end));
        else if ((rules = OpeningTable.Of(WithoutRoman(word))) is not null) Add(at, rules.All);
        return rules?.Satisfied ?? 0;
    }

    private void Add(int at, ulong rules)
    {
        if (rules == 0) return;
        places.Add((at, rules));
        Rules |= rules;
    }

    private static bool IsCount(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end < text.Length && text[end] is '(' or 'g' or 'n' or 't' or 'G' or 'N' or 'T';
    }
}
