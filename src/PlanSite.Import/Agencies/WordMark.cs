namespace PlanSite.Import.Agencies;

/// <summary>A number by which words are looked up without cutting them out of their text. Words with different marks differ; of the same mark they are still to be compared.</summary>
internal static class WordMark
{
    private const uint Seed = 2166136261;
    private const uint Factor = 16777619;

    /// <summary>The marks of all words of a text, each at the offset where its word begins; 0 elsewhere.</summary>
    /// <param name="text">Letters and digits make its words.</param>
    /// <param name="key">The form of the text that is compared, of the same length.</param>
    public static int[] OfWords(string text, string key)
    {
        var marks = new int[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (!WordLetters.Has(text[at])) continue;
            var start = at;
            while (++at < text.Length && WordLetters.Has(text[at])) { }
            marks[start] = Of(key.AsSpan(start, at - start));
        }
        return marks;
    }

    /// <summary>The mark of a word; never 0.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var mark = Seed;
        foreach (var letter in word) mark = (mark ^ letter) * Factor;
        return (int)(mark | 1);
    }
}
