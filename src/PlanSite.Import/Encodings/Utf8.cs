using System.Buffers;
using System.Text;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Encodings;

/// <summary>UTF-8, also where a copy was cut off at its end or a few letters within it are broken.</summary>
internal static class Utf8
{
    private const int MostBroken = 1000;

    /// <summary>The text; null when it is not UTF-8: one byte in a thousand or more cannot be read.</summary>
    public static DecodedText? Read(SourceDocument document)
    {
        var bytes = document.Content.Span;
        if (WholeText(bytes) is { } whole) return new DecodedText(whole, []);
        var (broken, first, end) = Damage(bytes);
        if (broken > 0 && (long)broken * MostBroken >= bytes.Length) return null;
        var text = TextOf(bytes[..end]);
        List<Finding> findings = [];
        if (broken > 0) findings.Add(TextDamage.Lost(document.Path, TextOf(bytes[..first]), broken));
        if (end < bytes.Length) findings.Add(TextDamage.CutOff(document.Path, text));
        return new DecodedText(text, findings);
    }

    // In one pass, as nearly all files need; null where a byte cannot be read.
    private static string? WholeText(ReadOnlySpan<byte> bytes)
    {
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return System.Text.Unicode.Utf8.ToUtf16(bytes, letters, out _, out var count, replaceInvalidSequences: false) == OperationStatus.Done ? letters.AsSpan(0, count).TrimStart('\uFEFF').ToString() : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private static string TextOf(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');

    // How many sequences are broken, where the first is, and where the last whole letter ends.
    private static (int Broken, int First, int End) Damage(ReadOnlySpan<byte> bytes)
    {
        var (broken, first, at) = (0, 0, 0);
        while (at < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == OperationStatus.NeedMoreData) break;
            if (status == OperationStatus.InvalidData && broken++ == 0) first = at;
            at += length;
        }
        return (broken, first, at);
    }
}
