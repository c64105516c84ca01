using PlanSite.Vietnamese;

namespace PlanSite.Search.Searching;

/// <summary>Understands the text of a query. Mirrored by <c>parseQuery</c> in Browser/query.js.</summary>
internal static class QueryParser
{
    /// <summary>Words beyond this number are ignored: no question needs them, and pasted pages must not load the whole index.</summary>
    public const int MostWords = 100;

    private const string Quotes = "\"“”„";

    public static ParsedQuery Parse(string text)
    {
        var normal = VietnameseText.Normalize(text);
        var words = new List<QueryWord>();
        var phrases = new List<IReadOnlyList<QueryWord>>();
        var excluded = new List<IReadOnlyList<QueryWord>>();
        foreach (var part in Parts(normal))
        {
            var run = Words(normal, part.Start, part.End, MostWords - words.Count);
            if (run.Count == 0) continue;
            if (part.IsExcluded)
            {
                excluded.Add(run);
                if (excluded.Count == MostWords) break;
                continue;
            }

            if (part.IsPhrase) phrases.Add(run);
            words.AddRange(run);
            if (words.Count == MostWords) break;
        }
        return new(words, phrases, excluded);
    }

    private static IEnumerable<QueryPart> Parts(string text)
    {
        for (var position = 0; position < text.Length;)
        {
            var part = IsExclusion(text, position) ? ExcludedPart(text, position + 1) : PlainOrPhrase(text, position);
            yield return part;
            position = part.IsPhrase ? part.End + 1 : part.End;
        }
    }

    // "-từ" and -"cụm từ" exclude; "40 -KH/ĐUK" is a document number with a space in it.
    private static bool IsExclusion(string text, int at)
    {
        if (text[at] != '-' || at + 1 >= text.Length) return false;
        var before = at - 1;
        if (before >= 0 && !IsSpace(text[before])) return false;
        while (before >= 0 && IsSpace(text[before])) before--;
        if (before >= 0 && char.IsAsciiDigit(text[before])) return false;
        return Quotes.Contains(text[at + 1]) || Syllables.Next(text.AsSpan(0, at + 2), at + 1).Length > 0;
    }

    // Not the framework's idea of white space: browsers have another one.
    private static bool IsSpace(char c) => c is <= ' ' or '\u00A0';

    private static QueryPart ExcludedPart(string text, int start)
    {
        if (PhraseEnd(text, start) is var end && end >= 0) return new(start + 1, end, true, true);
        var stop = start;
        while (stop < text.Length && !IsSpace(text[stop])) stop++;
        return new(start, stop, false, true);
    }

    private static QueryPart PlainOrPhrase(string text, int start)
    {
        if (PhraseEnd(text, start) is var end && end >= 0) return new(start + 1, end, true, false);
        var stop = start + 1;
        while (stop < text.Length && !Quotes.Contains(text[stop]) && !IsExclusion(text, stop)) stop++;
        return new(start, stop, false, false);
    }

    // The index of the closing quote, or -1 where no phrase begins or it is never closed.
    private static int PhraseEnd(string text, int start) =>
        Quotes.Contains(text[start]) ? text.AsSpan(start + 1).IndexOfAny(Quotes) is var length && length >= 0 ? start + 1 + length : -1 : -1;

    private static List<QueryWord> Words(string text, int start, int end, int most)
    {
        var words = new List<QueryWord>();
        // Not beyond the end: of thousands of empty parts each would look through the rest of the text.
        var part = text.AsSpan(0, Math.Min(end, text.Length));
        for (var next = Syllables.Next(part, start); next.Length > 0 && words.Count < most; next = Syllables.Next(part, next.End))
            words.Add(QueryWord.Of(text.Substring(next.Start, next.Length)));
        return words;
    }
}
