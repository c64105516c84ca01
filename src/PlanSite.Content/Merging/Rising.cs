namespace PlanSite.Content.Merging;

/// <summary>Longest rising subsequences.</summary>
internal static class Rising
{
    /// <summary>Of pairs that rise in their first number, the most that rise in the second too.</summary>
    public static List<(int A, int B)> LongestOf(IReadOnlyList<(int A, int B)> pairs)
    {
        // ends[k] is the pair with which a subsequence of k + 1 pairs can end lowest.
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var at = ends.Count > 0 ? Lowest(ends, pairs, pairs[i].B) : 0;
            before[i] = at > 0 ? ends[at - 1] : -1;
            if (at == ends.Count) ends.Add(i);
            else ends[at] = i;
        }
        var longest = new List<(int A, int B)>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i]) longest.Add(pairs[i]);
        longest.Reverse();
        return longest;
    }

    private static int Lowest(List<int> ends, IReadOnlyList<(int A, int B)> pairs, int value)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[ends[middle]].B < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
