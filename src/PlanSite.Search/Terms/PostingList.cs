using System.Text;

namespace PlanSite.Search.Terms;

/// <summary>The records of a term, the most telling first.</summary>
/// <remarks>
/// Groups of equal level follow each other from the highest level to the lowest. A group is one digit (level × 3 + 0 for one record, + 1 for two,
/// + 2 for more, whose count follows), then its records in rising order: the first as it is, each other one as the gap to the one before, less 1.
/// </remarks>
internal static class PostingList
{
    private const int CountFollows = 2;

    /// <summary>Packs postings; they are put in order in place.</summary>
    public static void Append(StringBuilder packed, List<Posting> postings)
    {
        postings.Sort((a, b) => a.Level != b.Level ? b.Level.CompareTo(a.Level) : a.Record.CompareTo(b.Record));
        for (var start = 0; start < postings.Count;)
        {
            var end = start;
            while (end < postings.Count && postings[end].Level == postings[start].Level) end++;
            AppendGroup(packed, postings, start, end);
            start = end;
        }
    }

    /// <summary>Unpacks postings in the order in which they were packed.</summary>
    /// <exception cref="FormatException">The text was not made by <see cref="Append"/>.</exception>
    public static List<Posting> Read(ReadOnlySpan<char> packed)
    {
        var postings = new List<Posting>();
        for (var position = 0; position < packed.Length;)
        {
            var head = PackedNumbers.Value(packed[position++]);
            var shape = head % 3;
            var count = shape == CountFollows ? PackedNumbers.Read(packed, ref position) : shape + 1;
            for (var record = -1; count > 0; count--)
            {
                record += PackedNumbers.Read(packed, ref position) + 1;
                postings.Add(new(record, head / 3));
            }
        }
        return postings;
    }

    private static void AppendGroup(StringBuilder packed, List<Posting> postings, int start, int end)
    {
        var shape = Math.Min(end - start - 1, CountFollows);
        packed.Append(PackedNumbers.Digit((postings[start].Level * 3) + shape));
        if (shape == CountFollows) PackedNumbers.Append(packed, end - start);
        for (var i = start; i < end; i++)
            PackedNumbers.Append(packed, i == start ? postings[i].Record : postings[i].Record - postings[i - 1].Record - 1);
    }
}
