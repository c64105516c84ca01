using FsCheck;
using FsCheck.Fluent;

namespace PlanSite.Search.Tests;

/// <summary>Text that nobody means well with: quotes, signs, markup, halves of surrogate pairs, marks without letters, and some real words.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "-", " ", "  ", "\t", "\n", "\0", "|", "=", "%", "\\", "'", "<script>", "&amp;", "(", "[", "*", ".", "/", "\uD800", "\uDC00", "😀",
        "\u0301", "\u0323", "\uFEFF", "\u00A0", "\u0085", "\u2028", "ban", "kiểm", "tra", "TRA", "uỷ", "ủy", "ky", "KỶ", "21", "007", "KL/TW", "đ", "Đ", "İ", "ı", "ſ", "ß", "ﬁ", "漢", "각", "ệ", "constructor", "__proto__", "kieemr", "kie6m3", "ddangr", "w", "1", "gia", "g", "tuye", "UBND", "TU", "quý", "II", "2022", "99999999999", "tháng", "trước", "kees", "bna", "^tu", ";", ":", "+",
    ];

    public static Arbitrary<string> Arbitrary => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>One or a few pieces over and over, so long that work growing with the square of the length would never end.</summary>
    public static IEnumerable<string> Long(int length) => Pieces.Select((piece, i) => piece + Pieces[i * 7 % Pieces.Length] + (i % 2 == 0 ? " " : ""))
        .Concat(["\"", "\"\" ", "- ", "-a ", "-\"a\" ", "\"a", " -", "a", "1", "21/KL ", "quý ", "\uD800", "((((", "<b>", "a\u0301", "kees", "ủy ban "])
        .Select(piece => string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    /// <summary>The same on every run.</summary>
    public static IEnumerable<string> Samples(int count) =>
        Enumerable.Range(0, count).Select(i => string.Concat(Enumerable.Range(0, 1 + (i % 11)).Select(k => Pieces[((i * 31) + (k * k * 17) + (k * (i / 7))) % Pieces.Length])));
}
