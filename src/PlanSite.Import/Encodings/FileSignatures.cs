namespace PlanSite.Import.Encodings;

/// <summary>Tells files by their first bytes, which stay when somebody changes the extension.</summary>
internal static class FileSignatures
{
    private static readonly (byte[] Start, string Name)[] Table =
    [
        ([0x89, .. "PNG\r\n"u8], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ([.. "GIF8"u8], "GIF"),
        ([0x49, 0x49, 0x2A, 0x00], "TIFF"),
        ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
        ([.. "PK\x03\x04"u8], "ZIP, DOCX, ODT"),
        ([.. "%PDF-"u8], "PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "DOC"),
        ([.. "{\\rtf"u8], "RTF"),
        ([.. "MZ"u8, 0x90, 0x00], "EXE"),
        ([0x7F, .. "ELF"u8], "ELF"),
        ([.. "Rar!\x1A"u8], "RAR"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
        ([0x1F, 0x8B, 0x08], "GZIP"),
    ];

    /// <summary>The format of the file, by the name that people of every language use; null when nothing tells, as of a text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Table)
            if (bytes.StartsWith(start)) return name;
        return null;
    }
}
