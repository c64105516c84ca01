namespace PlanSite.Content.Merging;

/// <summary>Finds what two lists have in common, in order: what is unique in both first, then the longest common part of what lies between.</summary>
internal static class Alignment
{
    // Documents of any size and make must be done in bounded time: beyond these, parts count as different.
    private const int Deepest = 32;
    private const long MostCells = 2_000_000;

    /// <summary>Pairs of equal items, ascending in both lists.</summary>
    public static IReadOnlyList<(int A, int B)> Of(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var pairs = new List<(int A, int B)>();
        Align(new Part(a, 0, a.Count, b, 0, b.Count), 0, pairs);
        pairs.Sort();
        return pairs;
    }

    private static void Align(Part part, int depth, List<(int A, int B)> pairs)
    {
        part = WithoutEqualEnds(part, pairs);
        if (part.IsEmpty) return;
        var anchors = depth < Deepest ? Anchors(part) : [];
        if (anchors.Count == 0)
        {
            AddLongest(part, pairs);
            return;
        }
        pairs.AddRange(anchors);
        foreach (var (a, b) in anchors)
        {
            Align(part with { AEnd = a, BEnd = b }, depth + 1, pairs);
            part = part with { AStart = a + 1, BStart = b + 1 };
        }
        Align(part, depth + 1, pairs);
    }

    private static Part WithoutEqualEnds(Part part, List<(int A, int B)> pairs)
    {
        while (!part.IsEmpty && part.A[part.AStart] == part.B[part.BStart])
        {
            pairs.Add((part.AStart, part.BStart));
            part = part with { AStart = part.AStart + 1, BStart = part.BStart + 1 };
        }
        while (!part.IsEmpty && part.A[part.AEnd - 1] == part.B[part.BEnd - 1])
        {
            part = part with { AEnd = part.AEnd - 1, BEnd = part.BEnd - 1 };
            pairs.Add((part.AEnd, part.BEnd));
        }
        return part;
    }

    // Of the items that are unique in both parts, the most that stand in the same order.
    private static List<(int A, int B)> Anchors(Part part)
    {
        var inB = UniqueIn(part.B, part.BStart, part.BEnd);
        var unique = UniqueIn(part.A, part.AStart, part.AEnd)
            .Where(item => item.Value >= 0 && inB.GetValueOrDefault(item.Key, -1) >= 0)
            .Select(item => (A: item.Value, B: inB[item.Key]))
            .Order().ToList();
        return Rising.LongestOf(unique);
    }

    // Places of the items; -1 for one that stands there twice.
    private static Dictionary<string, int> UniqueIn(IReadOnlyList<string> items, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            if (!places.TryAdd(items[i], i)) places[items[i]] = -1;
        }
        return places;
    }

    private static void AddLongest(Part part, List<(int A, int B)> pairs)
    {
        var (n, m) = (part.AEnd - part.AStart, part.BEnd - part.BStart);
        if ((long)n * m > MostCells) return;
        var length = new int[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
                length[i, j] = part.Equal(i, j) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }
        for (int i = 0, j = 0; i < n && j < m;)
        {
            if (part.Equal(i, j)) pairs.Add((part.AStart + i++, part.BStart + j++));
            else if (length[i + 1, j] >= length[i, j + 1]) i++;
            else j++;
        }
    }

    private sealed record Part(IReadOnlyList<string> A, int AStart, int AEnd, IReadOnlyList<string> B, int BStart, int BEnd)
    {
        public bool IsEmpty => AStart == AEnd || BStart == BEnd;

        public bool Equal(int i, int j) => A[AStart + i] == B[BStart + j];
    }
}
