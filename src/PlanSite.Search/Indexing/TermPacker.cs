using System.Runtime.InteropServices;
using System.Text;
using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Indexing;

/// <summary>Packs the postings of one term after the other, and writes what of a long list goes into files of its own.</summary>
/// <param name="finalNumbers">Record number by number of adding.</param>
/// <param name="lengths">As <see cref="RecordTable.Longer"/>.</param>
/// <param name="writer">Takes the blocks.</param>
internal sealed class TermPacker(int[] finalNumbers, sbyte[] lengths, IndexWriter writer)
{
    // A list up to the first size stays whole; a longer one keeps its best postings in the shard and goes on in blocks, each twice the one before.
    private const int WholeList = 640;
    private const int FirstPart = 192;
    private const int FirstBlock = 1024;
    private const int LargestBlock = 16 * 1024;

    // A block ends at a record whose number says so, so that a posting more or less does not shift the blocks behind it.
    private const uint Spread = 0x9E3779B1;
    private const int EndBits = 8;

    private readonly List<Posting> postings = [];
    private readonly StringBuilder packed = new();

    /// <summary>What the shard keeps of a term.</summary>
    public string Pack(string key, PostingBuffer buffer)
    {
        var levels = TermWeight.Levels(key);
        Read(buffer, levels);
        var all = CollectionsMarshal.AsSpan(postings);
        if (all.Length <= WholeList) return Pack(all, levels);

        var start = End(all, 0, FirstPart);
        var first = Pack(all[..start], levels);
        var blocks = new List<BlockReference>();
        for (var size = FirstBlock; start < all.Length; size = Math.Min(size * 2, LargestBlock))
        {
            var end = End(all, start, size);
            blocks.Add(new(all[start].Level, writer.Write(FileKind.Blocks, TermKey.BlockNumber(key), Pack(all[start..end], levels))));
            start = end;
        }
        return new TermEntry(key, all.Length, first, blocks).Packed;
    }

    private void Read(PostingBuffer buffer, int levels)
    {
        var table = LevelTable.Of(levels);
        postings.Clear();
        foreach (var (record, frequency) in buffer.Read())
            postings.Add(new(finalNumbers[record], table.Level(frequency, lengths[record])));
        postings.Sort();
    }

    private string Pack(ReadOnlySpan<Posting> part, int levels)
    {
        packed.Clear();
        PostingList.Append(packed, part, levels, finalNumbers.Length);
        return packed.ToString();
    }

    private static int End(ReadOnlySpan<Posting> all, int start, int size)
    {
        for (var end = start + size; end < all.Length; end++)
        {
            if ((uint)all[end].Record * Spread >> (32 - EndBits) == 0) return end;
        }
        return all.Length;
    }
}
