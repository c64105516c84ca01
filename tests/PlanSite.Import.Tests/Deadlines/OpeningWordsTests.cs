using FsCheck;
using FsCheck.Fluent;
using PlanSite.Import.Citations;
using PlanSite.Import.Deadlines.Grammar;

namespace PlanSite.Import.Tests.Deadlines;

/// <summary>Rules are tried only where their opening words stand, and patterns of documents only where their signs do: nothing may be lost by it.</summary>
public sealed class OpeningWordsTests
{
    private static readonly string[] Words =
    [
        .. DeadlineRules.All.SelectMany(rule => rule.Openings).SelectMany(opening => opening.Next.Prepend(opening.Word)).Distinct(), "2026", "31/12/2025", "15", "III", "IV/2025", "nhất", "thành", "tất", "đoạn", "gian", "kỳ", "xuyên", "xuất", "lần", "học", "có", "yêu cầu", "lộ trình",
        "hướng dẫn", "của Bộ", "kết thúc", "ban hành", "nhiệm kỳ", "tiếp theo", "trở đi", "nay", "cuối quý", "kiểm tra", "báo cáo", "(", ")", ",", ".", ";", "/", "-", "Luật", "Chiến lược", "đến năm 2030", "Kế hoạch", "số",
        "Nghị quyết", "Đại hội XIII", "Đảng", "“Quy định", "”", "khóa XI", "sửa đổi", "Hiến pháp",
    ];

    private static readonly Arbitrary<string> Texts =
        (from words in Gen.Elements(Words).ListOf()
         from between in Gen.Elements(" ", "  ", "")
         from inCapitals in Gen.Elements(true, false, false)
         select inCapitals ? string.Join(between, words).ToUpperInvariant() : string.Join(between, words)).ToArbitrary();

    [Fact]
    public void Of_AnyText_HoldsEveryPlaceWhereARuleMatches() => Prop.ForAll(Texts, AreAllTried).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60));

    [Fact]
    public void Of_TheSeeds_HoldsEveryPlaceWhereARuleMatches() => Assert.All(SeedTexts(), text => Assert.True(AreAllTried(text)));

    [Fact]
    public void In_AnyText_GivesAllThatThePatternOfADocumentMatches() => Prop.ForAll(Texts, AreAllSearched).QuickCheckThrowOnFailure();

    [Fact]
    public void In_TheSeeds_GivesAllThatThePatternOfADocumentMatches() => Assert.All(SeedTexts(), text => Assert.True(AreAllSearched(text)));

    [Fact]
    public void All_Rules_FitIntoTheBitsThatStandForThem() => Assert.InRange(DeadlineRules.All.Count, 1, 64);

    private static bool AreAllTried(string text)
    {
        var openings = new OpeningWords(text);
        return DeadlineRules.All.Select((rule, index) => WhereItMatches(rule, text).Except(openings.Of(index).Where(at => rule.MayBegin?.Invoke(text, at) != false)).Any()).All(anyLost => !anyLost);
    }

    // A rule begins where a word, figures or a sign begins, never within one.
    private static IEnumerable<int> WhereItMatches(DeadlineRule rule, string text) =>
        Enumerable.Range(0, text.Length)
            .Where(at => at == 0 || CharSorts.Of(text[at]) == CharSort.Other || CharSorts.Of(text[at]) != CharSorts.Of(text[at - 1]))
            .Where(at => rule.Pattern.IsMatch(text, at));

    private static bool AreAllSearched(string text) => NamedDocuments.All.All(document => document.In(text).Count() == document.Pattern.Count(text));

    private static IEnumerable<string> SeedTexts() => Repository.Seeds().SelectMany(seed => Sample.Import(seed.Text()).Plan!.Units).Select(unit => $"{unit.Heading?.Text} {unit.Text}");
}
