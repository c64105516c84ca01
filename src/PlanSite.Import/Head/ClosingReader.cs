using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Import.Outline;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Head;

/// <summary>Tells the closing of a document (signature, recipients) from its text. What follows it (an annexed plan, appendices) is text again.</summary>
internal static partial class ClosingReader
{
    private const int LongestName = 40;

    public static (IReadOnlyList<TextLine> Body, IReadOnlyList<TextLine> Closing) Part(IReadOnlyList<TextLine> lines)
    {
        var (body, closing) = (new List<TextLine>(), new List<TextLine>());
        var isClosing = false;
        var closingTable = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var begins = IsRecipientsLabel(lines[i].Text) || IsOnBehalf(lines[i].Text) || IsSignature(lines, i);
            if (begins && lines[i].Cell is { } cell) closingTable = cell.Table;
            // A table is closing to its end, or text.
            isClosing = begins || (lines[i].Cell is { Table: var table } ? table == closingTable : isClosing && GoesOn(lines[i], lines[i - 1]));
            (isClosing ? closing : body).Add(lines[i]);
        }
        return (body, closing);
    }

    public static bool IsRecipientsLabel(string text) => RecipientsLabel().IsMatch(text);

    public static bool IsOnBehalf(string text) => OnBehalf().IsMatch(text);

    /// <summary>Whether the recipients go on behind a line, though a blank line follows.</summary>
    public static bool GoesOnAfter(string text) => text.EndsWith(',');

    /// <summary>The authority in whose name a signature line says it signs ("T/M BAN THƯỜNG VỤ" → "BAN THƯỜNG VỤ"), or null.</summary>
    public static string? OnBehalfOf(string text) => OnBehalf().Match(text) is { Success: true } match ? text[match.Length..].Trim() : null;

    /// <summary>The name without the rank or degree before it ("Đại tá Trần Quốc Khởi").</summary>
    public static string NameIn(string text) => Rank().Replace(text, "");

    /// <summary>Whether a line stands for the signature itself ("(đã ký)").</summary>
    public static bool IsSigned(string text) => Signed().IsMatch(text);

    /// <summary>Whether a line can be the name of a person: two to six words, each with a capital.</summary>
    public static bool IsName(string text) => text.Length <= LongestName && Name().IsMatch(NameIn(text));

    /// <summary>Whether capitals begin with an office that a person holds ("PHÓ CHỦ TỊCH").</summary>
    public static bool BeginsPosition(string text) => Position().IsMatch(text);

    // A position with a name below it, without the body signed for.
    private static bool IsSignature(IReadOnlyList<TextLine> lines, int at) =>
        at > 0 && at + 1 < lines.Count && lines[at].Columns.Count == 0 && lines[at].Text.Length <= LongestName && BeginsPosition(lines[at].Text) && DocumentKind.IsCapitals(lines[at].Text)
        && (IsSigned(lines[at + 1].Text) || (IsName(lines[at + 1].Text) && !DocumentKind.IsCapitals(lines[at + 1].Text)));

    private static bool GoesOn(TextLine line, TextLine before)
    {
        var text = line.Text;
        if (IsName(text) || IsSigned(text)) return true;
        if (LabelGrammar.TryRead(text, out var label, out _))
            return label.Style is LabelStyle.Bullet or LabelStyle.SubBullet;
        return !DocumentKind.TryRead(text, out _, out _) && (DocumentKind.IsCapitals(text) || char.IsLower(text[0]) || line.Break == LineBreak.Line || GoesOnAfter(before.Text));
    }

    [GeneratedRegex(@"^Nơi nhận\s*[:.]?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RecipientsLabel();

    [GeneratedRegex(@"^(?:(?:T/M|K/T|T/L)\.?\s*|(?:TM|KT|TL|TUQ|Q)\.\s*|(?:TM|KT|TL|TUQ)\s+)(?=\p{Lu}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^(?:(?:(?:TS|ThS|PGS|GS|BS|KS|CN)\.?|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Tiến sĩ|Thạc sĩ)\s+)+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(@"^(?:\(?\s*đã ký\s*\)?[.]?|\((?:ký[^()]{0,40}|(?:ghi rõ )?họ(?: và)? tên[^()]{0,20})\))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:PHÓ |CHỦ |QUYỀN |BÍ THƯ|GIÁM |BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|THỦ TRƯỞNG|TRƯỞNG|CHÁNH|TỔNG |VIỆN TRƯỞNG|CỤC TRƯỞNG|CHỈ HUY|TƯ LỆNH|HIỆU TRƯỞNG)", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
