using System.Text.RegularExpressions;

namespace PlanSite.Register.Outline;

/// <summary>Which beginnings of a line are labels.</summary>
public static partial class LabelGrammar
{
    private const string Figures = "0123456789";

    // Tried in this order where a line begins with one of the signs; the first that fits decides. Group "v" is the label's part of a place.
    private static readonly (LabelStyle Style, string Signs, Regex Pattern)[] Table =
    [
        (LabelStyle.Appendix, "P", Appendix()),
        (LabelStyle.Part, "PC", Part()),
        (LabelStyle.Article, "Đ", Article()),
        (LabelStyle.Roman, "IVXM", Roman()),
        (LabelStyle.Roman, "IHl", MisreadRoman()),
        (LabelStyle.UpperLetter, "ABCDEFGHĐ", UpperLetter()),
        (LabelStyle.DecimalNumber, Figures, Decimal()),
        (LabelStyle.Number, Figures, Number()),
        (LabelStyle.NumberInBrackets, "(" + Figures, NumberInBrackets()),
        (LabelStyle.SmallRoman, "(ivx", SmallRoman()),
        (LabelStyle.Letter, "(abcdefghijklmnopqrstuvwxyzđ", Letter()),
        (LabelStyle.Bullet, Bullets + "~", Bullet()),
        (LabelStyle.SubBullet, "+", SubBullet()),
    ];

    /// <summary>Reads the label at the beginning of a line without leading spaces.</summary>
    /// <param name="line">NFC text.</param>
    /// <param name="label">The label, when there is one.</param>
    /// <param name="textStart">Where the text after the label and its spaces begins.</param>
    public static bool TryRead(string line, out Label label, out int textStart)
    {
        foreach (var (style, signs, pattern) in Table)
        {
            if (line.Length == 0 || !signs.Contains(line[0], StringComparison.Ordinal)) continue;
            var match = pattern.Match(line);
            if (!match.Success) continue;
            label = new Label(match.Groups["p"].Value, ValueOf(style, match.Groups["v"].Value), style);
            textStart = match.Length;
            return true;
        }
        label = default;
        textStart = 0;
        return false;
    }

    private static string ValueOf(LabelStyle style, string value) => style switch
    {
        LabelStyle.Appendix => "PL" + value,
        LabelStyle.Article => "Điều " + value,
        LabelStyle.Bullet => "-",
        LabelStyle.Roman => value.Replace("H", "II", StringComparison.Ordinal).Replace('l', 'I'),
        _ => value,
    };

    // In small letters and without a number it must stand alone: "Phụ lục chi tiết đính kèm …" is a sentence.
    [GeneratedRegex(
        @"^(?<p>(?:PHỤ LỤC|Phụ lục) (?:(?:SỐ|số) )?(?<v>\d{1,2}|[IVX]{1,5})|PHỤ LỤC|Phụ lục(?=\s*(?:[:.(]|$)|\s\p{Lu}{2}))\s*[:.]?(?=\s|$)\s*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^(?<p>(?<v>(?:PHẦN|Phần|CHƯƠNG|Chương) (?:[IVX]{1,5}|(?:THỨ|thứ) (?:NHẤT|nhất|HAI|hai|BA|ba|TƯ|tư|NĂM|năm))))\s*[:.]?(?=\s|$)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<p>Điều (?<v>\d{1,3})\s*[.:])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    // "1- Ban Tổ chức", "a - Sở Y tế": a word behind the dash; not the number of a document ("21 - KL/TW", "12-CTr/TU") and no span ("5 - 10").
    private const string DashBeforeWord = @"\s?[-–](?=\s*(?:\p{Lu}\p{Ll}|[“""(]\p{Lu}|\p{Lu}{2,}\s))(?!\s*\p{L}{1,7}\s?[/–-])";

    private const string SmallNumber = "(?:x?(?:i{2,3}|iv|vi{1,3}|ix)|x[iv])";

    // "a/ Lập danh sách", "ii/ Phân công"; not "đ/người" at the beginning of a wrapped line.
    private const string SlashBeforeWord = @"\s?/(?=\s*[“""(]?(?:\p{Lu}\p{Ll}|\p{Lu}{2,}\s)|\s+\p{Lu})";

    // A capital with a point behind it is an initial: "V.I. Lênin". Some print the word before it: "Mục I."
    [GeneratedRegex(@"^(?<p>(?:(?:MỤC|Mục) (?=[IVX]+\.))?(?<v>(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))\s?[./)–-])(?=\s|\p{Lu}(?!\.))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    // Strokes that recognition took for other letters, before a heading in capitals: "HI. TỔ CHỨC THỰC HIỆN" is III.
    [GeneratedRegex(@"^(?<p>(?<v>HI|IH|(?=I{0,2}l)[Il]{2,3})\.)(?=\s*\p{Lu}{2}\P{Ll}*$)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex MisreadRoman();

    // What headings of parts begin with, when they are not in capitals; "C. Mác", "H. Cư Kuin" are names.
    private const string HeadingWord = "(?:Cấp|Các|Những|Một số|Đối với|Khối|Nhóm|Nhiệm vụ|Giải pháp|Nội dung|Công tác|Công việc|Lĩnh vực|Mục tiêu|Mục đích|Yêu cầu|Quan điểm|Phương hướng|Phạm vi|Tổ chức|Phân công|Trách nhiệm"
        + "|Về|Kết quả|Tình hình|Thực trạng|Đánh giá|Kinh phí|Sở|Ban|Bộ|[ỦU][yỷ] ban|UBND|Tỉnh [ủu][yỷ]|Huyện [ủu][yỷ]|Thành [ủu][yỷ]|Đảng [ủu][yỷ]|Văn phòng|Mặt trận|Công an)";

    [GeneratedRegex(@"^(?<p>(?<v>[A-HĐ])\.)\s+(?=\p{Lu}{2}|" + HeadingWord + @"(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex UpperLetter();

    [GeneratedRegex(@"^(?<p>(?<v>\d{1,2}(?:(?:\.\d{1,2}){1,3}(?:\.[a-zđ](?=[.)]))?|\.[a-zđ](?=[.)])))(?:" + DashBeforeWord + @"|[.)]?(?=\s|\p{L})|/(?=\s)))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    // A slash right before a letter is a document number at the beginning of a wrapped line ("24/KH-UBND"), not a label.
    [GeneratedRegex(@"^(?<p>(?<v>\d{1,3})(?:\s?(?:\.(?=\s|\p{L}|$)|/(?=\s|$))|" + DashBeforeWord + @"))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<p>\(?(?<v>\d{1,2})\))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex NumberInBrackets();

    // Of one letter ("(i)", "v)") it is a letter until the labels before it tell more.
    [GeneratedRegex(@"^(?<p>\(?(?<v>" + SmallNumber + @")\)|(?<v>" + SmallNumber + @")(?:\.(?=\s\p{Lu})|" + SlashBeforeWord + @"))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex SmallRoman();

    [GeneratedRegex(@"^(?<p>\(?(?<v>[a-zđ])\)|(?<v>[a-eghik-vxyđ])(?:\.(?=\s\p{Lu})|" + DashBeforeWord + "|" + SlashBeforeWord + @"))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    private const string Bullets = "-–—•·▪●○◦■□►▶➢❖✓✔";

    // "~ Có trách nhiệm …": a dash as recognition reads it.
    [GeneratedRegex("^(?<p>[" + Bullets + @"])(?=\s|\p{L}|\*|“|"")\s*|^(?<p>~)\s+(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<p>(?<v>\+))(?=\s|\p{L}|\*|“|"")\s*", RegexOptions.CultureInvariant)]
    private static partial Regex SubBullet();
}
