using System.Text;

namespace PlanSite.Search.Terms;

/// <summary>Packed postings, the most telling first. Mirrored by <c>unpack</c> in Browser/postings.js.</summary>
/// <remarks>
/// Bits: the number of postings (gamma), then groups of equal level from the highest down. A group is how far its level lies below the one
/// before (gamma; the first below the number of levels), its number of postings (gamma, left out for the last posting of all), and its records in
/// rising order: each the gap to the one before, less 1 (Rice).
/// </remarks>
internal static class PostingList
{
    private const long GapShareOver = 69, GapShareUnder = 100;

    /// <summary>Packs postings that are in order.</summary>
    /// <param name="packed">Where they go.</param>
    /// <param name="postings">By falling level, then by rising record; at least one.</param>
    /// <param name="levels">Levels lie below this.</param>
    /// <param name="records">Records of the index.</param>
    public static void Append(StringBuilder packed, ReadOnlySpan<Posting> postings, int levels, int records)
    {
        var bits = new BitWriter(packed);
        bits.WriteGamma(postings.Length);
        for (int start = 0, level = levels; start < postings.Length;)
        {
            var end = start + 1;
            while (end < postings.Length && postings[end].Level == postings[start].Level) end++;
            bits.WriteGamma(level - postings[start].Level);
            level = postings[start].Level;
            if (postings.Length - start > 1) bits.WriteGamma(end - start);
            AppendRecords(bits, postings[start..end], records);
            start = end;
        }
        bits.Close();
    }

    /// <summary>Unpacks postings in the order in which they were packed.</summary>
    /// <exception cref="FormatException">The text was not made by <see cref="Append"/>.</exception>
    public static Posting[] Read(ReadOnlySpan<char> packed, int levels, int records)
    {
        var bits = new BitReader(packed);
        var postings = new Posting[Checked(bits.ReadGamma(), records)];
        for (int read = 0, level = levels; read < postings.Length;)
        {
            level -= bits.ReadGamma();
            if (level < 0) throw new FormatException("Postings have no such level.");
            var count = postings.Length - read > 1 ? Checked(bits.ReadGamma(), postings.Length - read) : 1;
            var low = LowBits(count, records);
            for (var record = -1; count > 0; count--)
            {
                record += 1 + bits.ReadRice(low);
                if (record >= records) throw new FormatException("Postings name records that are not there.");
                postings[read++] = new(record, level);
            }
        }
        return postings;
    }

    /// <summary>How many postings a packed text has.</summary>
    /// <exception cref="FormatException">The text was not made by <see cref="Append"/>.</exception>
    public static int Count(ReadOnlySpan<char> packed) => new BitReader(packed).ReadGamma();

    private static int Checked(int count, int most) => count <= most ? count : throw new FormatException("Postings are more than can be.");

    private static void AppendRecords(BitWriter bits, ReadOnlySpan<Posting> group, int records)
    {
        var low = LowBits(group.Length, records);
        var last = -1;
        foreach (var posting in group)
        {
            bits.WriteRice(posting.Record - last - 1, low);
            last = posting.Record;
        }
    }

    // The best split where gaps are those of chance: the largest power of two within 0.69 (ln 2) of the mean gap.
    private static int LowBits(int count, int records)
    {
        var low = 0;
        while (((long)count << (low + 1)) * GapShareUnder <= GapShareOver * records) low++;
        return low;
    }
}
