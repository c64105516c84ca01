using System.Text;

namespace PlanSite.Import.Documents.Word;

/// <summary>What a file named as a Word document is by its first bytes, and how to make a document of it that can be read.</summary>
internal static class FileKind
{
    public const string Zip = "zip";
    private const string Empty = "empty";
    private const string OldWord = "doc";
    private const string Encrypted = "encrypted";
    private const string RichText = "rtf";
    private const string Pdf = "pdf";
    private const string Html = "html";
    private const string WebArchive = "mhtml";
    private const string Xml = "xml";
    private const string Unknown = "unknown";

    private static readonly (byte[] Start, string Kind)[] Starts =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], OldWord),
        ("PK\u0003\u0004"u8.ToArray(), Zip),
        ("PK\u0005\u0006"u8.ToArray(), Zip),
        (@"{\rtf"u8.ToArray(), RichText),
        ("%PDF"u8.ToArray(), Pdf),
        ("MIME-Version:"u8.ToArray(), WebArchive),
    ];

    /// <summary>The kind of the bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return Empty;
        foreach (var (start, kind) in Starts)
        {
            // The directory of an encrypted file names the stream that holds the document.
            if (bytes.StartsWith(start)) return kind == OldWord && bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? Encrypted : kind;
        }
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]).ToLowerInvariant();
        if (head.Contains("<html", StringComparison.Ordinal)) return Html;
        return head.Contains("<?xml", StringComparison.Ordinal) ? Xml : Unknown;
    }

    /// <summary>Why a file of this kind is no Word document; its argument is the extension that its name has.</summary>
    public static string FaultOf(string kind) => $"word-is-{kind}";
}
