using System.IO.Compression;
using System.Text;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>Text compressed (deflate) and written in printable signs, as in record shards. Mirrored by <c>openRows</c> in Browser/files.js.</summary>
internal static class PackedText
{
    private const int BitsAByte = 8;

    public static string Pack(ReadOnlySpan<byte> utf8)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(utf8);
        var text = new StringBuilder();
        var bits = new BitWriter(text);
        foreach (var part in compressed.GetBuffer().AsSpan(0, (int)compressed.Length)) bits.Write(part, BitsAByte);
        bits.Close();
        return text.ToString();
    }

    /// <exception cref="FormatException">The text was not made by <see cref="Pack"/>.</exception>
    public static byte[] Unpack(string packed)
    {
        // What fills up the last digits is less than a byte.
        var bytes = new byte[BitReader.Length(packed) / BitsAByte];
        var bits = new BitReader(packed);
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)bits.Read(BitsAByte);
        using var deflate = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var text = new MemoryStream();
        try
        {
            deflate.CopyTo(text);
        }
        catch (InvalidDataException e)
        {
            throw new FormatException("A compressed text is damaged.", e);
        }
        return text.ToArray();
    }
}
