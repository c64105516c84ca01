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

    /// <summary>What to tell the user.</summary>
    /// <param name="kind">What the file is.</param>
    /// <param name="extension">What its name says.</param>
    public static string AdviceFor(string kind, string extension) => kind switch
    {
        Empty => "the file is empty",
        OldWord => "it is an old Word file (.doc); open it in Word and save it as .docx",
        Encrypted => "it is protected by a password; open it in Word, take the password off and save it as .docx",
        RichText => "it is a rich text file (.rtf); open it in Word and save it as .docx",
        Zip => $"its extension is {extension} but it is a newer Word file or a ZIP archive; open it in Word and save it as .docx",
        Pdf => $"its extension is {extension} but it is a PDF; give it the extension .pdf",
        Html => $"its extension is {extension} but it is a web page; give it the extension .html",
        WebArchive => $"its extension is {extension} but it is a web archive (.mht); open it in Word and save it as .docx",
        Xml => $"its extension is {extension} but it is a Word XML file; open it in Word and save it as .docx",
        _ => $"its extension is {extension} but it is no Word file; open it in its program and save it as .docx",
    };
}
