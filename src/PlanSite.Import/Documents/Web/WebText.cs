using System.Text;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Documents.Web;

/// <summary>Decodes a page: by its byte order mark, else as it says in its head, else as UTF-8.</summary>
internal static partial class WebText
{
    // A page of 200 printed pages saved by Word has 5 MB.
    private const int MostBytes = 32 << 20;

    // Browsers look no further than 1024 bytes; Word writes a long head.
    private const int HeadBytes = 4096;

    // More broken characters than one in so many: the page is in another encoding than it says.
    private const int TolerableBreakage = 1000;

    /// <exception cref="UnreadableDocumentException">The page is too large, or its encoding is not to be found out.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes) throw new UnreadableDocumentException("page-large", MostBytes >> 20);
        if (Marked(bytes) is { } text) return text;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        var named = Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
        var decoded = EncodingOf(named).GetString(bytes);
        if (decoded.Count(c => c == '\uFFFD') > decoded.Length / TolerableBreakage)
            throw new UnreadableDocumentException("page-encoding", named ?? "utf-8");
        return decoded;
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    // As browsers do: Latin-1 means windows-1252, and a page whose head could be read byte by byte is not in UTF-16.
    private static Encoding EncodingOf(string? name)
    {
        var known = name?.ToLowerInvariant() switch
        {
            null or "utf-8" or "utf8" or "utf-16" or "unicode" => null,
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "x-cp1258" or "cp1258" => "windows-1258",
            var other => other,
        };
        return (known is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(known)) ?? Encoding.UTF8;
    }

    [GeneratedRegex(@"<meta\s[^>]*?charset\s*=\s*[""']?\s*([A-Za-z0-9_:.-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
