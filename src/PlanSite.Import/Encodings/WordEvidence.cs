using PlanSite.Vietnamese;

namespace PlanSite.Import.Encodings;

/// <summary>How well the letters of a text make Vietnamese words. Only words with a letter beyond ASCII tell something; those of other scripts do not count.</summary>
/// <param name="Words">How many there are.</param>
/// <param name="Syllables">How many of them are Vietnamese syllables.</param>
internal readonly record struct WordEvidence(int Words, int Syllables)
{
    private const int LongestSample = 200_000;
    private const int FirstSample = 5_000;
    private const char LastLatin = '\u1EFF';

    /// <summary>From 0 to 1; 0 when there are no words.</summary>
    public double Share => Words == 0 ? 0 : (double)Syllables / Words;

    /// <summary>The beginning of a text, cut at a space, from which evidence is taken.</summary>
    public static string Sample(string text) => Sample(text, LongestSample);

    /// <summary>The evidence of the beginning of a text.</summary>
    public static WordEvidence Of(string text) => In(Sample(text));

    /// <summary>The evidence of its first pages, which mostly is enough.</summary>
    public static WordEvidence OfFirstPages(string text) => In(Sample(text, FirstSample));

    private static string Sample(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = text.AsSpan(0, longest).LastIndexOfAny(' ', '\n');
        return text[..(end < 0 ? longest : end)];
    }

    private static WordEvidence In(string beginning)
    {
        var sample = VietnameseText.Normalize(beginning).AsSpan();
        var (words, syllables) = (0, 0);
        for (var at = 0; at < sample.Length;)
        {
            var length = WordLength(sample[at..]);
            var word = sample.Slice(at, length);
            if (word.ContainsAnyInRange('\u0080', LastLatin) && !word.ContainsAnyExceptInRange('\0', LastLatin))
            {
                words++;
                if (Orthography.IsSyllable(word)) syllables++;
            }
            at += length + 1;
        }
        return new WordEvidence(words, syllables);
    }

    // Signs of Latin-1 ("©", "®") are within words: in an old encoding they are letters.
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsOfWord(text[length])) length++;
        return length;
    }

    private static bool IsOfWord(char c) => c < '\u0080' ? char.IsAsciiLetter(c) : c is not ('\u00A0' or '\u00AB' or '\u00BB') && !IsPunctuation(c) && c < '\uFE00';

    private static bool IsPunctuation(char c) => c is >= '\u2000' and <= '\u206F';
}
