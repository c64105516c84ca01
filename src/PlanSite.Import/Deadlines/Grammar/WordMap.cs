namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>What stands for each of a few words, by first letter and length, which leaves hardly a word to compare. Case does not matter.</summary>
/// <typeparam name="T">What stands for a word.</typeparam>
internal sealed class WordMap<T>
{
    // Beyond the last letter of any opening word.
    private const int Letters = 'ſ';

    private readonly int longest;
    // With the capital of its last letter: that letter tells most words apart.
    private readonly (string Word, char Capital, T Value)[]?[] words;

    /// <param name="entries">Each word once.</param>
    public WordMap(IReadOnlyCollection<(string Word, T Value)> entries)
    {
        longest = entries.Max(entry => entry.Word.Length);
        words = new (string, char, T)[]?[Letters * (longest + 1)];
        foreach (var entry in entries)
            foreach (var first in new[] { entry.Word[0], char.ToUpperInvariant(entry.Word[0]) }.Distinct())
                words[Slot(first, entry.Word.Length)] = [.. words[Slot(first, entry.Word.Length)] ?? [], (entry.Word, char.ToUpperInvariant(entry.Word[^1]), entry.Value)];
    }

    /// <summary>What stands for a word; the default where nothing does.</summary>
    public T? Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[0] >= Letters || word.Length > longest || words[Slot(word[0], word.Length)] is not { } sameLength) return default;
        var last = word[^1];
        foreach (var (known, capital, value) in sameLength)
            if ((known[^1] == last || capital == last) && word.Equals(known, StringComparison.OrdinalIgnoreCase)) return value;
        return default;
    }

    private int Slot(char first, int length) => first * (longest + 1) + length;
}
