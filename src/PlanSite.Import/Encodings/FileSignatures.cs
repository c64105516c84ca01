namespace PlanSite.Import.Encodings;

/// <summary>Tells files by their first bytes, which stay when somebody changes the extension.</summary>
internal static class FileSignatures
{
    private static readonly (byte[] Start, string Name)[] Table =
    [
        ([0x89, .. "PNG\r\n"u8], "an image (PNG)"),
        ([0xFF, 0xD8, 0xFF], "an image (JPEG)"),
        ([.. "GIF8"u8], "an image (GIF)"),
        ([0x49, 0x49, 0x2A, 0x00], "an image (TIFF)"),
        ([0x4D, 0x4D, 0x00, 0x2A], "an image (TIFF)"),
        ([.. "PK\x03\x04"u8], "a ZIP archive or a document of Word or LibreOffice (DOCX, ODT)"),
        ([.. "%PDF-"u8], "a PDF document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a document of Word 97 to 2003 (DOC)"),
        ([.. "{\\rtf"u8], "a rich text document (RTF)"),
        ([.. "MZ"u8, 0x90, 0x00], "a program (EXE)"),
        ([0x7F, .. "ELF"u8], "a program (ELF)"),
        ([.. "Rar!\x1A"u8], "a RAR archive"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([0x1F, 0x8B, 0x08], "a GZIP archive"),
    ];

    /// <summary>What the file is; null when nothing tells, as of a text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Table)
            if (bytes.StartsWith(start)) return name;
        return null;
    }
}
