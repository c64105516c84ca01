using System.Text.RegularExpressions;
using PlanSite.Register.Tasks;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Linking;

/// <summary>Finds tasks that are worded alike.</summary>
internal static partial class SameWork
{
    // Shorter wordings ("Báo cáo kết quả thực hiện") stand for other work each time.
    private const int FewestWords = 6;

    // Of a hundred words of the shorter wording, so many stand in the other.
    private const int WordsOfHundred = 85;

    // A word that stands in more tasks than this tells none of them; keeps the time in proportion to the tasks.
    private const int MostOfOneWord = 40;

    /// <summary>The rows of tables that state the work of another task; each with the one that is most alike, in the order of the rows.</summary>
    public static IEnumerable<(PlanTask Row, PlanTask Text)> Pairs(IReadOnlyList<PlanTask> rows, IReadOnlyList<PlanTask> texts)
    {
        var (rowWords, textWords) = (rows.Select(WordsOf).ToList(), texts.Select(WordsOf).ToList());
        var best = new (int Text, double Share)[rows.Count];
        foreach (var (row, text) in Alike(rowWords, textWords).Concat(Alike(textWords, rowWords).Select(pair => (pair.Other, pair.One))))
        {
            var share = Share(rowWords[row], textWords[text]);
            if (share > best[row].Share) best[row] = (text, share);
        }
        return rows.Select((row, i) => (row, best[i])).Where(one => one.Item2.Share > 0).Select(one => (one.row, texts[one.Item2.Text]));
    }

    // Candidates share one of the rarest words: of more than may differ, one must be common to both.
    private static IEnumerable<(int One, int Other)> Alike(List<HashSet<string>> shorter, List<HashSet<string>> longer)
    {
        var index = longer.SelectMany((words, i) => words.Select(word => (word, i))).ToLookup(one => one.word, one => one.i, StringComparer.Ordinal);
        for (var one = 0; one < shorter.Count; one++)
        {
            var words = shorter[one];
            if (words.Count < FewestWords) continue;
            var rare = words.Select(word => index[word].Take(MostOfOneWord).ToList()).OrderBy(found => found.Count).Take((words.Count * (100 - WordsOfHundred) / 100) + 1);
            foreach (var other in rare.SelectMany(found => found).Distinct())
                if (longer[other].Count >= words.Count && longer[other].Count(words.Contains) * 100 >= words.Count * WordsOfHundred) yield return (one, other);
        }
    }

    private static double Share(HashSet<string> one, HashSet<string> other) => one.Count(other.Contains) / (double)Math.Max(one.Count, other.Count);

    private static HashSet<string> WordsOf(PlanTask task) => Word().Matches(VietnameseText.CompareKey(task.Text)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{M}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
