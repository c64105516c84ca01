using System.Text;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>The folded syllables of an index that begin with one letter, to complete the word that is being typed. Mirrored by <c>openWords</c> in Browser/endings.js.</summary>
/// <param name="Words"><c>word=count</c> in ordinal order, separated by bars; the count of postings as in <see cref="PackedNumbers"/>.</param>
internal sealed record WordFile(string Words)
{
    /// <summary>The first letters that have a file; file numbers are places in it.</summary>
    public const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <param name="counts">Postings by word, in ordinal order.</param>
    public static WordFile Of(IEnumerable<KeyValuePair<string, int>> counts)
    {
        var words = new StringBuilder();
        foreach (var (word, count) in counts)
        {
            if (words.Length > 0) words.Append('|');
            words.Append(word).Append('=');
            PackedNumbers.Append(words, count);
        }
        return new(words.ToString());
    }

    /// <summary>Words and counts in ordinal order of words.</summary>
    /// <exception cref="FormatException">The file is damaged.</exception>
    public IReadOnlyList<KeyValuePair<string, int>> Read() => Words.Length == 0 ? [] : [.. Words.Split('|').Select(ReadWord)];

    private static KeyValuePair<string, int> ReadWord(string entry)
    {
        var end = entry.IndexOf('=', StringComparison.Ordinal);
        if (end < 1) throw new FormatException($"'{entry}' is no word with its count.");
        var position = end + 1;
        return new(entry[..end], PackedNumbers.Read(entry, ref position));
    }
}
