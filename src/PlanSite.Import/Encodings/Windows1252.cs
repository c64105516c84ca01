using System.Collections.Frozen;
using System.Text;

namespace PlanSite.Import.Encodings;

/// <summary>The Latin letters that programs show for bytes when nobody tells them the encoding.</summary>
internal static class Windows1252
{
    private static readonly Encoding CodePage = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // "€" to "Ÿ"; all other bytes have the numbers of their characters.
    private static readonly FrozenDictionary<char, byte> OwnPlaces =
        Enumerable.Range(0x80, 0x20).Select(value => (byte)value).Where(value => LetterOf(value) != value).ToFrozenDictionary(LetterOf);

    public static string TextOf(ReadOnlySpan<byte> bytes) => CodePage.GetString(bytes);

    /// <summary>The bytes that are shown as a text, also where it was read as ISO 8859-1; null when it has other letters.</summary>
    public static byte[]? TryBytesOf(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (OwnPlaces.TryGetValue(text[i], out var value)) bytes[i] = value;
            else if (text[i] <= '\u00FF') bytes[i] = (byte)text[i];
            else return null;
        }
        return bytes;
    }

    private static char LetterOf(byte value) => CodePage.GetString([value])[0];
}
