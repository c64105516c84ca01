using FsCheck;
using FsCheck.Fluent;

namespace PlanSite.Search.Tests;

/// <summary>Text that nobody means well with: quotes, signs, markup, halves of surrogate pairs, marks without letters, and some real words.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "-", " ", "  ", "\t", "\n", "\0", "|", "=", "%", "\\", "'", "<script>", "&amp;", "(", "[", "*", ".", "/", "\uD800", "\uDC00", "😀",
        "\u0301", "\u0323", "\uFEFF", "\u00A0", "\u0085", "\u2028", "ban", "kiểm", "tra", "TRA", "uỷ", "ủy", "ky", "KỶ", "21", "007", "KL/TW", "đ", "Đ", "İ", "ı", "ſ", "ß", "ﬁ", "漢", "각", "ệ", "constructor", "__proto__", "kieemr", "kie6m3", "ddangr", "w", "1",
    ];

    public static Arbitrary<string> Arbitrary => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>The same on every run.</summary>
    public static IEnumerable<string> Samples(int count) =>
        Enumerable.Range(0, count).Select(i => string.Concat(Enumerable.Range(0, 1 + (i % 11)).Select(k => Pieces[((i * 31) + (k * k * 17) + (k * (i / 7))) % Pieces.Length])));
}
