using PlanSite.Vietnamese;

namespace PlanSite.Import.Agencies;

/// <summary>A table of words and phrases that may stand at a place in a text.</summary>
internal sealed class WordList
{
    private readonly ILookup<string, string> byFirstWord;

    /// <param name="phrases">In any spelling; compared in one.</param>
    public WordList(IEnumerable<string> phrases) =>
        byFirstWord = phrases.Select(VietnameseText.CompareKey).OrderByDescending(phrase => phrase.Length).ToLookup(FirstWord, StringComparer.Ordinal);

    /// <summary>The length of the longest phrase that stands here as whole words; 0 for none.</summary>
    public int LengthAt(AgencyText text, int at)
    {
        if (!text.IsWordStart(at)) return 0;
        var first = text.Key[at..text.WordEnd(at)];
        return byFirstWord[first].FirstOrDefault(phrase => text.Has(at, phrase))?.Length ?? 0;
    }

    private static string FirstWord(string phrase)
    {
        var end = 0;
        while (end < phrase.Length && char.IsLetterOrDigit(phrase[end])) end++;
        return phrase[..end];
    }
}
