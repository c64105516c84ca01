using System.Globalization;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>What a shard holds of one term: its first postings, and where the others are.</summary>
/// <param name="Key">The term.</param>
/// <param name="Count">How many postings it has in all.</param>
/// <param name="First">The first postings, packed; all of them where there are no blocks.</param>
/// <param name="Blocks">The files with the others, in order.</param>
internal sealed record TermEntry(string Key, int Count, string First, IReadOnlyList<BlockReference> Blocks)
{
    // "first count blocks"; nothing but the first where that is all.
    private const char Separator = ' ';

    /// <summary>As in a shard.</summary>
    public string Packed => Blocks.Count == 0
        ? First
        : string.Create(CultureInfo.InvariantCulture, $"{First}{Separator}{Count}{Separator}{string.Concat(Blocks.Select(block => PackedNumbers.Digit(block.Level) + block.Name))}");

    /// <exception cref="FormatException">The shard is damaged.</exception>
    public static TermEntry Read(string key, string packed)
    {
        var parts = packed.Split(Separator);
        if (parts.Length == 1) return new(key, PostingList.Count(packed), packed, []);
        if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)) throw new FormatException("A term's postings are damaged.");
        return new(key, count, parts[0], [.. parts[2].Chunk(1 + ContentName.Length).Select(block => new BlockReference(PackedNumbers.Value(block[0]), new(block[1..])))]);
    }
}
