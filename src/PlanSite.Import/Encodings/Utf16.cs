using System.Text;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Encodings;

/// <summary>UTF-16, with a byte order mark or told by its zero bytes: half of those of plain letters, all at even or all at odd places.</summary>
internal static class Utf16
{
    private const int PatternSample = 4096;

    /// <summary>The text; null when it is not UTF-16.</summary>
    public static DecodedText? Read(SourceDocument document)
    {
        var bytes = document.Content.Span;
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Read(document, Encoding.Unicode);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Read(document, Encoding.BigEndianUnicode);
        if (BytePattern(bytes) is not { } encoding) return null;
        var text = Read(document, encoding);
        return text.Text.AsSpan().ContainsAny('\0', '\uFFFD') ? null : text;
    }

    private static DecodedText Read(SourceDocument document, Encoding encoding)
    {
        var bytes = document.Content.Span;
        var isCut = bytes.Length % 2 == 1;
        var text = encoding.GetString(isCut ? bytes[..^1] : bytes).TrimStart('\uFEFF');
        var lost = text.AsSpan().Count('\uFFFD');
        List<Finding> findings = [];
        if (lost > 0) findings.Add(TextDamage.Lost(document.Path, text[..text.IndexOf('\uFFFD', StringComparison.Ordinal)], lost));
        if (isCut) findings.Add(TextDamage.CutOff(document.Path, text));
        return new DecodedText(text, findings);
    }

    private static Encoding? BytePattern(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, PatternSample)];
        var (atEven, atOdd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) atEven++;
            else atOdd++;
        }
        var many = Math.Max(2, sample.Length / 6);
        return atOdd >= many && atEven == 0 ? Encoding.Unicode : atEven >= many && atOdd == 0 ? Encoding.BigEndianUnicode : null;
    }
}
