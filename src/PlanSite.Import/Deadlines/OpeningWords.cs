namespace PlanSite.Import.Deadlines;

/// <summary>The words of a text that a rule can begin with. Most words of most texts are none, so that hardly a rule is tried.</summary>
internal sealed class OpeningWords
{
    /// <summary>Stands for any figures in the opening of a rule.</summary>
    public const string Figures = "0";

    /// <summary>Stands for figures that count hours, days, weeks, months or years: with one of their first letters or a bracket after them.</summary>
    public const string Counts = "1";

    private readonly List<(int At, ulong Rules)> places = [];

    public OpeningWords(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var sort = CharSorts.Of(text[at]);
            var end = at + 1;
            if (sort != CharSort.Other)
            {
                while (end < text.Length && CharSorts.Of(text[end]) == sort) end++;
                Add(at, sort == CharSort.Figure ? OpeningTable.RulesOfFigures(IsCount(text, end)) : OpeningTable.RulesOf(text.AsSpan(at, end - at)));
            }
            at = end;
        }
    }

    /// <summary>The rules that can match at all; a bit for each, by its place in the grammar.</summary>
    public ulong Rules { get; private set; }

    /// <summary>The offsets where a rule can begin, in order.</summary>
    /// <param name="rule">Its place in the grammar.</param>
    public IEnumerable<int> Of(int rule)
    {
        foreach (var (at, rules) in places)
            if ((rules & (1UL << rule)) != 0) yield return at;
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
