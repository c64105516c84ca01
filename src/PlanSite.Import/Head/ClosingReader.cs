using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Import.Outline;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Head;

/// <summary>Tells the closing of a document (signature, recipients) from its text. What follows it (an annexed plan, appendices) is text again.</summary>
internal static partial class ClosingReader
{
    private const int LongestName = 40;
    private const string Office = "PHÓ |CHỦ |QUYỀN |BÍ THƯ|GIÁM |BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|THỦ TRƯỞNG|TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|HẠT TRƯỞNG|ĐỘI TRƯỞNG|CHÁNH|TỔNG |VIỆN TRƯỞNG|CỤC TRƯỞNG|CHỈ HUY|TƯ LỆNH|HIỆU TRƯỞNG";
    private const string NameWord = @"\p{Lu}[\p{Ll}\p{M}]*(?:['’‘ʼ`´](?:\p{Lu}?[\p{Ll}\p{M}]+)?)?";

    public static (IReadOnlyList<TextLine> Body, IReadOnlyList<TextLine> Closing) Part(IReadOnlyList<TextLine> lines)
    {
        var (body, closing) = (new List<TextLine>(), new List<TextLine>());
        var isClosing = false;
        var closingTable = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var begins = IsRecipientsLabel(lines[i].Text) || IsOnBehalf(lines[i].Text) || IsSignature(lines, i) || IsRowOfSignatures(lines, i);
            if (begins && !isClosing) closing.AddRange(LinesAbove(body));
            if (begins && lines[i].Cell is { } cell) closingTable = cell.Table;
            // A table is closing to its end, or text.
            var wasClosing = isClosing;
            isClosing = begins || (lines[i].Cell is { Table: var table } ? table == closingTable : isClosing && !AnnexTitle.BeginsAt(lines, i) && GoesOn(lines[i], lines[i - 1]));
            if (isClosing) closing.Add(lines[i]);
            else body.Add(wasClosing ? lines[i] with { Break = LineBreak.Closing } : lines[i]);
        }
        return (body, closing);
    }

    public static bool IsRecipientsLabel(string text) => RecipientsLabel().IsMatch(text);

    /// <summary>What stands in the line of the label ("Nơi nhận: Như Điều 3"), without its bullet; empty for the label alone, null for any other line.</summary>
    public static string? RecipientsBehindLabel(string text) => RecipientsLabel().Match(text) is { Success: true } match ? text[match.Length..].TrimStart(' ', '-', '–', '+', ':') : null;

    public static bool IsOnBehalf(string text) => OnBehalf().IsMatch(text);

    /// <summary>Whether the recipients go on behind a line, though a blank line follows.</summary>
    public static bool GoesOnAfter(string text) => text.EndsWith(',');

    /// <summary>The authority in whose name a signature line says it signs ("T/M BAN THƯỜNG VỤ" → "BAN THƯỜNG VỤ"), or null.</summary>
    public static string? OnBehalfOf(string text) => OnBehalf().Match(text) is { Success: true } match ? text[match.Length..].Trim() : null;

    /// <summary>Whether capitals are the name of a body, as it stands above the office of its head ("SỞ Y TẾ").</summary>
    public static bool NamesBody(string text) => Body().IsMatch(text);

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

    // "BÍ THƯ          GIÁM ĐỐC", with the names below; "TM. …" anywhere in the row is enough.
    private static bool IsRowOfSignatures(IReadOnlyList<TextLine> lines, int at) =>
        lines[at].Columns.Count > 1 && lines[at].Columns.All(DocumentKind.IsCapitals)
        && (lines[at].Columns.Any(IsOnBehalf) || (at > 0 && at + 1 < lines.Count && lines[at].Columns.All(BeginsPosition) && lines[at + 1].Columns.Count > 1 && lines[at + 1].Columns.All(IsNameOrSigned)));

    private static bool IsNameOrSigned(string text) => IsName(text) || IsSigned(text);

    // The bodies whose heads sign, and other offices, just above; taken out of the text.
    private static List<TextLine> LinesAbove(List<TextLine> body)
    {
        var first = body.Count;
        while (first > 0 && (body[first - 1].Columns.Count > 1 ? body[first - 1].Columns : [body[first - 1].Text]).All(text => DocumentKind.IsCapitals(text) && (NamesBody(text) || BeginsPosition(text)))) first--;
        var above = body[first..];
        body.RemoveRange(first, above.Count);
        return above;
    }

    private static bool GoesOn(TextLine line, TextLine before)
    {
        if (line.Columns.Count > 1 && line.Columns.All(text => IsNameOrSigned(text) || DocumentKind.IsCapitals(text))) return true;
        var text = line.Text;
        if (IsName(text) || IsSigned(text)) return true;
        if (LabelGrammar.TryRead(text, out var label, out _))
            return label.Style is LabelStyle.Bullet or LabelStyle.SubBullet;
        return !DocumentKind.TryRead(text, out _, out _) && (DocumentKind.IsCapitals(text) || char.IsLower(text[0]) || line.Break == LineBreak.Line || GoesOnAfter(before.Text) || IsRecipient(text, before.Text));
    }

    // In a list without bullets that blank lines part: the first below the label, and others up to what is filed.
    private static bool IsRecipient(string text, string before) =>
        (IsRecipientsLabel(before) && RecipientsBehindLabel(before) is "") || (before.EndsWith(';') && (text.EndsWith(';') || text.StartsWith("Lưu", StringComparison.Ordinal)));

    [GeneratedRegex(@"^Nơi nhận\s*[:.]?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RecipientsLabel();

    // "Q.IV/2024" is a quarter: only before an office does the letter stand for who acts in it.
    [GeneratedRegex(@"^(?:(?:(?:T/M|K/T|T/L)\.?\s*|(?:TM|KT|TL|TUQ)\.\s*|(?:TM|KT|TL|TUQ)\s+)(?=\p{Lu}{2})|Q\.\s*(?=" + Office + "))", RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^(?:(?:(?:(?:PGS|GS|TS|Ths|ThS|BS|Bs|DS|KS|CN|LS|NGƯT|NGND|TTƯT|TTND|(?:BS|DS|ĐD)?CK(?:I{1,2}|1|2))(?:\.\s?|(?=\s)|(?=[,-])))+[,-]?|Bác sĩ|Dược sĩ|Luật sư|Nhà giáo ưu tú|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Tiến sĩ|Thạc sĩ)\s+)+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(@"^(?:[(\[]?\s*đã ký\s*[)\]]?[.]?|\((?:ký[^()]{0,40}|(?:ghi rõ )?họ(?: và)? tên[^()]{0,20})\))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signed();

    [GeneratedRegex("^(?:" + Office + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    [GeneratedRegex(@"^(?:(?:BAN|BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|VIỆN|HỘI|TÒA ÁN|CÔNG AN|LIÊN ĐOÀN|ĐOÀN|MẶT TRẬN|UBND|UBMTTQ|THANH TRA|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|TRUNG TÂM|VĂN PHÒNG|PHÒNG|TRƯỜNG)\s(?!TRƯỞNG(?!\p{L}))|(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|ĐẢNG) (?:[ỦU][YỶ]|ĐOÀN)(?!\p{L})|[ỦU][YỶ] BAN\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    // "H'Kim Hoa Byă", "Điểu K’Ré", "K' Mák".
    [GeneratedRegex(@"^" + NameWord + @"(?:\s" + NameWord + @"){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
