namespace PlanSite.Content.Merging;

/// <summary>Pairs texts with most of their words in common.</summary>
internal static class SimilarPairs
{
    private const double Similar = 0.6;

    // Beyond this the time would grow without bound: then nothing is paired.
    private const long MostCells = 400_000;

    /// <summary>The pairing in order with the greatest likeness in all; texts that are null are like no other.</summary>
    public static IEnumerable<(int A, int B)> Of(IReadOnlyList<WordBag?> a, IReadOnlyList<WordBag?> b)
    {
        if (a.Count == 0 || b.Count == 0 || (long)a.Count * b.Count > MostCells) yield break;
        var best = Best(a, b);
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (best[i, j] <= best[i + 1, j]) i++;
            else if (best[i, j] <= best[i, j + 1]) j++;
            else yield return (i++, j++);
        }
    }

    // The greatest likeness that can be had from each pair on.
    private static double[,] Best(IReadOnlyList<WordBag?> a, IReadOnlyList<WordBag?> b)
    {
        var best = new double[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                var likeness = Likeness(a[i], b[j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness > 0 ? best[i + 1, j + 1] + likeness : 0);
            }
        }
        return best;
    }

    private static double Likeness(WordBag? a, WordBag? b)
    {
        if (a is null || b is null || !a.CanReach(Similar, b)) return 0;
        return a.Likeness(b) is >= Similar and var likeness ? likeness : 0;
    }
}
