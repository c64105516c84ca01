using System.IO.Compression;
using System.Text;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>Text compressed (deflate) and written in printable signs, as in record shards. Mirrored by <c>inflate</c> in Browser/files.js.</summary>
/// <remarks>Short texts compress badly on their own: they may repeat pieces of a sample that their reader has already.</remarks>
internal static class PackedText
{
    private const int BitsAByte = 8;

    /// <param name="utf8">The text.</param>
    /// <param name="sample">What it may repeat; at most 32 KiB.</param>
    public static string Pack(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> sample)
    {
        using var compressed = new MemoryStream();
        var start = 0L;
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(sample);
            // Ends at a whole byte; what comes after can refer to what came before.
            deflate.Flush();
            start = compressed.Length;
            deflate.Write(utf8);
        }
        var text = new StringBuilder();
        var bits = new BitWriter(text);
        foreach (var part in compressed.GetBuffer().AsSpan((int)start..(int)compressed.Length)) bits.Write(part, BitsAByte);
        bits.Close();
        return text.ToString();
    }

    /// <exception cref="FormatException">The text was not made by <see cref="Pack"/> with this sample.</exception>
    public static byte[] Unpack(string packed, ReadOnlySpan<byte> sample)
    {
        // What fills up the last digits is less than a byte.
        var size = BitReader.Length(packed) / BitsAByte;
        var bits = new BitReader(packed);
        var compressed = new MemoryStream();
        compressed.Write(StoredBlock(sample.Length));
        compressed.Write(sample);
        for (var i = 0; i < size; i++) compressed.WriteByte((byte)bits.Read(BitsAByte));
        compressed.Position = 0;
        using var deflate = new DeflateStream(compressed, CompressionMode.Decompress);
        using var text = new MemoryStream();
        try
        {
            deflate.CopyTo(text);
        }
        catch (InvalidDataException e)
        {
            throw new FormatException("A compressed text is damaged.", e);
        }
        return text.ToArray()[sample.Length..];
    }

    // The head of a block of deflate that is not compressed: not the last one, its length, and that again with all bits turned.
    private static byte[] StoredBlock(int length) => [0, (byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8)];
}
