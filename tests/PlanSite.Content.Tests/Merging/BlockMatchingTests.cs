using FsCheck;
using FsCheck.Fluent;
using PlanSite.Content.Merging;

namespace PlanSite.Content.Tests.Merging;

public sealed class BlockMatchingTests
{
    [Theory]
    // A block is its place and its text; the pairs say which block of the second list each of the first is.
    [InlineData("1 rà soát văn bản|2 báo cáo kết quả", "1 tập huấn nghiệp vụ|2 rà soát văn bản|3 báo cáo kết quả", "1 2")]
    [InlineData("1 rà soát văn bản|2 báo cáo kết quả", "1 Báo cáo kết quả", "-1 0")]
    [InlineData("1 hoà giải cơ sở|2 báo cáo", "1 báo cáo|2 hòa giải cơ sở", "1 0")]
    [InlineData("1 rà soát văn bản trước tháng tư", "1 in ấn|2 rà soát văn bản trước tháng sáu", "1")]
    [InlineData("1 rà soát|2 báo cáo quý", "1 rà soát|2 họp giao ban", "0 1")]
    [InlineData("1 báo cáo|2 báo cáo|3 họp", "1 họp|2 báo cáo|3 báo cáo", "1 2 0")]
    [InlineData("1 một hai ba bốn năm sáu|2 một hai ba bốn năm bảy", "1 một hai ba bốn năm bảy tám", "-1 0")]
    [InlineData("1 a", "", "-1")]
    [InlineData("", "1 a", "")]
    public void Match_Units_KnowsThemByTheirTextBeforeTheirPlace(string a, string b, string pairs) =>
        Assert.Equal(pairs, string.Join(' ', TextMerge.Match(Blocks(a), Blocks(b))));

    [Fact]
    public void Match_ListWithItself_IsTheList() => Prop.ForAll(Arb.From(Gen.Elements("", "1 a", "1 b", "2 a b c", "3 a b d").ArrayOf()), lines =>
    {
        var blocks = Blocks(string.Join('|', lines));
        return TextMerge.Match(blocks, blocks).SequenceEqual(Enumerable.Range(0, blocks.Count));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Align_AnyLists_GivesEqualPairsThatRise() => Prop.ForAll(Letters(), Letters(), (a, b) =>
    {
        var pairs = Alignment.Of(a, b);
        return pairs.All(pair => a[pair.A] == b[pair.B]) && pairs.Zip(pairs.Skip(1)).All(next => next.First.A < next.Second.A && next.First.B < next.Second.B);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Align_ListsOfAnyKind_IsDoneInTime()
    {
        // Pairs that become unique one after another, and a long stretch of lines that are all alike.
        var nested = Enumerable.Range(0, 20_000).SelectMany(i => new[] { i, i + 1 }).Select(i => $"{i}").ToArray();
        var alike = Enumerable.Repeat("như nhau", 20_000).ToArray();

        Assert.NotEmpty(Alignment.Of([.. nested, .. alike, "x"], ["y", .. nested.Reverse(), .. alike]));
    }

    private static Arbitrary<string[]> Letters() => Arb.From(Gen.Elements("a", "b", "c", "d", "e", "f", "g", "h").ArrayOf());

    private static IReadOnlyList<TextBlock> Blocks(string blocks) =>
        [.. blocks.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(block => TextBlock.Of([], [block[2..]], 1) with { Place = block[..1] })];
}
