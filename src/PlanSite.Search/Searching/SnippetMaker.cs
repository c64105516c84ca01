using System.Text;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Searching;

/// <summary>Picks and marks the part of a text that answers a query best. Mirrored by Browser/snippet.js.</summary>
internal sealed class SnippetMaker
{
    private const int Syllables = 40;
    private const int LeadIn = 6;
    private const int LongestRun = 8;
    private const char Ellipsis = '…';

    private readonly HashSet<string> words;
    private readonly HashSet<(string, string)> pairs;

    public SnippetMaker(ParsedQuery query)
    {
        words = query.Words.Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        pairs = query.Words.Skip(1).Select((word, i) => (query.Words[i].Folded, word.Folded)).ToHashSet();
        // After another word only those completions are marked that follow it.
        if (query.Words.Count > 1) pairs.UnionWith(query.Endings.Select(ending => (query.Words[^2].Folded, ending)));
        else words.UnionWith(query.Endings);
        foreach (var term in query.Added.Where(term => !term.Key.Contains(':', StringComparison.Ordinal)))
        {
            if (term.Key.Split(' ') is [var first, var second]) pairs.Add((first, second));
            else words.Add(term.Key);
        }
    }

    /// <summary>The densest window of a text with its matches marked.</summary>
    /// <param name="text">NFC.</param>
    public Snippet Make(string text)
    {
        var syllables = Vietnamese.Syllables.In(text).ToList();
        if (syllables.Count == 0) return new(OneLine(text), []);

        var forms = syllables.Select(syllable => SyllableForm.Of(text.Substring(syllable.Start, syllable.Length)).Folded).ToArray();
        var joins = forms.Select((form, i) => i > 0 && pairs.Contains((forms[i - 1], form))).ToArray();
        var worth = Worth(forms, joins);
        var first = FirstOfBestWindow(worth);
        var end = Math.Min(first + Syllables, syllables.Count);
        return Cut(text, [.. syllables.Select((syllable, i) => new Found(syllable, worth[i] > 0, joins[i]))], first..end);
    }

    // Words of a run that the query has count and are marked; a single word only where no run holds it, so that "và" is not marked everywhere.
    // The longer a run, the more each of its words is worth.
    private int[] Worth(string[] forms, bool[] joins)
    {
        var worth = new int[forms.Length];
        var inRuns = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < forms.Length;)
        {
            var end = start + 1;
            while (end < forms.Length && joins[end]) end++;
            if (end - start > 1)
            {
                Array.Fill(worth, Math.Min(end - start, LongestRun) + 1, start, end - start);
                inRuns.UnionWith(forms[start..end]);
            }
            start = end;
        }
        for (var i = 0; i < forms.Length; i++)
        {
            if (words.Contains(forms[i]) && !inRuns.Contains(forms[i])) worth[i] = 1;
        }
        return worth;
    }

    private static int FirstOfBestWindow(int[] worth)
    {
        var (best, bestSum, sum) = (0, 0, 0);
        for (var i = 0; i < worth.Length; i++)
        {
            sum += worth[i];
            if (i >= Syllables) sum -= worth[i - Syllables];
            if (sum > bestSum) (best, bestSum) = (i, sum);
        }
        // The window that ends at the best place begins with its first match; a few words before that make it readable.
        var first = Math.Max(0, best - Syllables + 1);
        while (first < best && worth[first] == 0) first++;
        return Math.Max(0, Math.Min(first - LeadIn, worth.Length - Syllables));
    }

    private static Snippet Cut(string text, List<Found> syllables, Range window)
    {
        var (first, end) = (window.Start.Value, window.End.Value);
        var start = first == 0 ? 0 : syllables[first].Syllable.Start;
        var stop = end == syllables.Count ? text.Length : syllables[end - 1].Syllable.End;
        var snippet = new StringBuilder();
        if (first > 0) snippet.Append(Ellipsis);
        var shift = snippet.Length - start;
        snippet.Append(OneLine(text[start..stop]));
        if (end < syllables.Count) snippet.Append(Ellipsis);
        return new(snippet.ToString(), Matches(syllables, window, shift));
    }

    private static List<MatchRange> Matches(List<Found> syllables, Range window, int shift)
    {
        var matches = new List<MatchRange>();
        for (var i = window.Start.Value; i < window.End.Value; i++)
        {
            var (syllable, isMarked, joins) = syllables[i];
            if (!isMarked) continue;
            if (joins && i > window.Start.Value) matches[^1] = new(matches[^1].Start, syllable.End + shift - matches[^1].Start);
            else matches.Add(new(syllable.Start + shift, syllable.Length));
        }
        return matches;
    }

    /// <param name="Syllable">Where it stands.</param>
    /// <param name="IsMarked">Whether the query has it.</param>
    /// <param name="Joins">Whether the query has it after the one before.</param>
    private readonly record struct Found(Syllable Syllable, bool IsMarked, bool Joins);

    // Line ends and other controls become spaces one for one, so that places do not move.
    private static string OneLine(string text) => string.Create(text.Length, text, (line, from) =>
    {
        for (var i = 0; i < line.Length; i++) line[i] = from[i] < ' ' ? ' ' : from[i];
    });
}
