using System.Buffers;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Lines;

/// <summary>Cuts and joins lists of runs as if they were one string.</summary>
internal static class StyledText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*" + Superscript.Raised);

    public static string TextOf(IReadOnlyList<Run> runs) => runs.Count == 1 ? runs[0].Text : string.Concat(runs.Select(run => run.Text));

    /// <summary>The runs from an offset of their text on, without leading spaces.</summary>
    public static IReadOnlyList<Run> From(IReadOnlyList<Run> runs, int start)
    {
        var text = TextOf(runs);
        while (start < text.Length && text[start] == ' ') start++;
        return Slice(runs, start, text.Length);
    }

    /// <summary>The runs up to an offset of their text, without trailing spaces.</summary>
    public static IReadOnlyList<Run> Until(IReadOnlyList<Run> runs, int end)
    {
        var text = TextOf(runs);
        while (end > 0 && text[end - 1] == ' ') end--;
        return Slice(runs, 0, end);
    }

    /// <summary>Both, with a space between them.</summary>
    public static IReadOnlyList<Run> Join(IReadOnlyList<Run> first, IReadOnlyList<Run> second)
    {
        if (first.Count == 0) return second;
        if (second.Count == 0) return first;
        var style = first[^1].Style & second[0].Style;
        return Merge([.. first, new Run(" ", style), .. second]);
    }

    /// <summary>Neighbours of one style become one run.</summary>
    public static IReadOnlyList<Run> Merge(IReadOnlyList<Run> runs)
    {
        var merged = new List<Run>();
        var filled = runs.Where(run => run.Text.Length > 0 || run.FootnoteMark is not null).ToList();
        for (var i = 0; i < filled.Count;)
        {
            var end = i + 1;
            while (end < filled.Count && AreAlike(filled[i], filled[end])) end++;
            merged.Add(end == i + 1 ? filled[i] : new Run(string.Concat(filled.Skip(i).Take(end - i).Select(run => run.Text)), filled[i].Style));
            i = end;
        }
        return merged;
    }

    private static bool AreAlike(Run one, Run other) => one.FootnoteMark is null && other.FootnoteMark is null && one.Style == other.Style;

    /// <summary>One upright run for a text that has neither marks of emphasis nor of footnotes, and single spaces within it; null for any other.</summary>
    public static IReadOnlyList<Run>? Plain(string text) =>
        text.Length == 0 || text[0] == ' ' || text[^1] == ' ' || text.AsSpan().ContainsAny(Marks) || text.Contains("  ", StringComparison.Ordinal) ? null : [new Run(text)];

    /// <summary>One run for every stretch of characters of one style; superscript digits become marks.</summary>
    public static IReadOnlyList<Run> FromCharacters(IReadOnlyList<(char Character, RunStyle Style)> characters) =>
        FromCharacters(characters.Select(one => one.Character).ToArray(), characters.Select(one => one.Style).ToArray());

    /// <summary>The same of characters and their styles, one beside the other.</summary>
    public static IReadOnlyList<Run> FromCharacters(ReadOnlySpan<char> text, ReadOnlySpan<RunStyle> styles)
    {
        var runs = new List<Run>();
        for (var i = 0; i < text.Length;)
        {
            var (end, isMark) = (i + 1, Superscript.IsDigit(text[i]));
            while (end < text.Length && styles[end] == styles[i] && Superscript.IsDigit(text[end]) == isMark) end++;
            var words = text[i..end].ToString();
            runs.Add(new Run(words, styles[i], isMark ? Superscript.Digits(words) : null));
            i = end;
        }
        return runs;
    }

    /// <summary>The runs between two offsets of their text, with the spaces at its ends.</summary>
    public static IReadOnlyList<Run> Between(IReadOnlyList<Run> runs, int start, int end) => Slice(runs, start, end);

    private static List<Run> Slice(IReadOnlyList<Run> runs, int start, int end)
    {
        var slice = new List<Run>();
        var offset = 0;
        foreach (var run in runs)
        {
            var (from, to) = (Math.Max(start - offset, 0), Math.Min(end - offset, run.Text.Length));
            if (from < to) slice.Add(run with { Text = run.Text[from..to] });
            else if (run.Text.Length == 0 && offset >= start && offset <= end) slice.Add(run);
            offset += run.Text.Length;
        }
        return slice;
    }
}
