namespace PlanSite.Content.Merging;

/// <summary>Finds the blocks of one version in another, step by step; what one step has matched the next leaves alone.</summary>
/// <example><c>new BlockMatching(a, b).ByExact().BySimilarity().ByIdentity().Pairs</c></example>
internal sealed class BlockMatching
{
    private const double Similar = 0.6;
    private const long MostCells = 400_000;

    private readonly IReadOnlyList<MatchKey> a;
    private readonly IReadOnlyList<MatchKey> b;
    private readonly int[] pairs;
    private readonly bool[] taken;
    private readonly List<(int A, int B)> anchors = [];

    public BlockMatching(IReadOnlyList<MatchKey> a, IReadOnlyList<MatchKey> b)
    {
        (this.a, this.b) = (a, b);
        pairs = new int[a.Count];
        Array.Fill(pairs, -1);
        taken = new bool[b.Count];
    }

    /// <summary>For every block of the first version its index in the second, or -1.</summary>
    public IReadOnlyList<int> Pairs => pairs;

    /// <summary>Equal blocks in order, then equal ones that moved, where there are as many of them in both versions.</summary>
    public BlockMatching ByExact()
    {
        anchors.AddRange(Alignment.Of(Exact(a, "a"), Exact(b, "b")));
        foreach (var (i, j) in anchors) Pair(i, j);
        PairMoved();
        return this;
    }

    /// <summary>Blocks of one name, the first with the first, wherever they are.</summary>
    public BlockMatching ByIdentity()
    {
        var named = Free(b, taken).Where(j => b[j].Identity is not null).GroupBy(j => b[j].Identity!).ToDictionary(group => group.Key, group => new Queue<int>(group));
        foreach (var i in FreeOfA())
        {
            if (a[i].Identity is { } name && named.TryGetValue(name, out var queue) && queue.TryDequeue(out var j)) Pair(i, j);
        }
        return this;
    }

    /// <summary>Blocks with most of their words in common, in order between those that are equal.</summary>
    public BlockMatching BySimilarity()
    {
        var (i, j) = (0, 0);
        foreach (var (nextA, nextB) in anchors.Append((a.Count, b.Count)))
        {
            PairSimilar(Range(i, nextA, index => pairs[index] < 0), Range(j, nextB, index => !taken[index]));
            (i, j) = (nextA + 1, nextB + 1);
        }
        return this;
    }

    /// <summary>The one block left over with the other, when there is one in each version.</summary>
    public BlockMatching BySoleRest()
    {
        if (FreeOfA() is [var i] && Free(b, taken) is [var j]) Pair(i, j);
        return this;
    }

    private static string[] Exact(IReadOnlyList<MatchKey> keys, string side) => [.. keys.Select((key, i) => key.Exact is { } exact ? "=" + exact : side + i)];

    // As many here as there: then it is clear which is which.
    private void PairMoved()
    {
        var there = Free(b, taken).Where(j => b[j].Exact is { Length: > 0 }).ToLookup(j => b[j].Exact!);
        foreach (var group in FreeOfA().Where(i => a[i].Exact is not null).ToLookup(i => a[i].Exact!))
        {
            if (group.Count() != there[group.Key].Count()) continue;
            foreach (var (i, j) in group.Zip(there[group.Key])) Pair(i, j);
        }
    }

    // The pairing in order with the greatest likeness in all.
    private void PairSimilar(List<int> left, List<int> right)
    {
        if (left.Count == 0 || right.Count == 0 || (long)left.Count * right.Count > MostCells) return;
        var best = new double[left.Count + 1, right.Count + 1];
        var likeness = new double[left.Count, right.Count];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                likeness[i, j] = Likeness(a[left[i]].Words, b[right[j]].Words);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness[i, j] > 0 ? best[i + 1, j + 1] + likeness[i, j] : 0);
            }
        }
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            if (best[i, j] <= best[i + 1, j]) i++;
            else if (best[i, j] <= best[i, j + 1]) j++;
            else Pair(left[i++], right[j++]);
        }
    }

    private static double Likeness(WordBag? a, WordBag? b)
    {
        if (a is null || b is null || !a.CanReach(Similar, b)) return 0;
        return a.Likeness(b) is >= Similar and var likeness ? likeness : 0;
    }

    private void Pair(int i, int j)
    {
        pairs[i] = j;
        taken[j] = true;
    }

    private List<int> FreeOfA() => Range(0, a.Count, i => pairs[i] < 0);

    private static List<int> Free(IReadOnlyList<MatchKey> keys, bool[] taken) => Range(0, keys.Count, j => !taken[j]);

    private static List<int> Range(int start, int end, Func<int, bool> isFree)
    {
        var free = new List<int>();
        for (var i = start; i < end; i++)
        {
            if (isFree(i)) free.Add(i);
        }
        return free;
    }
}
