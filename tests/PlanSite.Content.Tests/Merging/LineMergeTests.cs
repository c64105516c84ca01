using FsCheck;
using FsCheck.Fluent;
using PlanSite.Content.Merging;

namespace PlanSite.Content.Tests.Merging;

public sealed class LineMergeTests
{
    [Theory]
    // Base, mine, new → merged; a letter a line.
    [InlineData("", "", "", "")]
    [InlineData("abc", "abc", "abc", "abc")]
    [InlineData("abc", "abc", "axc", "axc")]
    [InlineData("abc", "axc", "abc", "axc")]
    [InlineData("abc", "axc", "axc", "axc")]
    [InlineData("abc", "xabc", "abcy", "xabcy")]
    [InlineData("abc", "abxc", "abyc", "abxyc")]
    [InlineData("abc", "axc", "abd", "axd")]
    [InlineData("abc", "ac", "abc", "ac")]
    [InlineData("abc", "abc", "ac", "ac")]
    [InlineData("abc", "axc", "ac", "axc")]
    [InlineData("abc", "ac", "axc", "axc")]
    [InlineData("abc", "cab", "abcd", "cdab")]
    [InlineData("abc", "abcx", "cab", "cxab")]
    [InlineData("aab", "ab", "aab", "ab")]
    [InlineData("aba", "aba", "abaa", "abaa")]
    [InlineData("abc", "", "abc", "")]
    [InlineData("abc", "xyz", "", "xyz")]
    [InlineData("", "xy", "yz", "xyz")]
    public void Merge_Lines_KeepsWhatEachSideChanged(string @base, string mine, string @new, string merged) => Assert.Equal(merged, Merge(@base, mine, @new));

    [Fact]
    public void Merge_LineThatBothChanged_KeepsBoth() =>
        Assert.Equal(
            ["# một hai ba bốn năm SÁU", "# một hai ba bốn năm bảy"],
            Merge(["# một hai ba bốn năm sáu"], ["# một hai ba bốn năm SÁU"], ["# một hai ba bốn năm bảy"]));

    [Fact]
    public void Merge_DoubtThatSomebodyConfirmed_DoesNotComeBack() =>
        Assert.Equal(["# 4. Rà soát văn bản"], Merge(["# 3. Rà soát văn bản", "# cần xem lại: động từ"], ["# 3. Rà soát văn bản"], ["# 4. Rà soát văn bản", "# cần xem lại: động từ"]));

    [Fact]
    public void Merge_NothingInMine_GivesNew() => Check((a, b) => Merge(a, a, b) == b);

    [Fact]
    public void Merge_NothingInNew_GivesMine() => Check((a, b) => Merge(a, b, a) == b);

    [Fact]
    public void Merge_SameOnBothSides_GivesIt() => Check((a, b) => Merge(a, b, b) == b);

    [Fact]
    public void Merge_LinesThatOnlyMineHas_AreAllKept() =>
        Prop.ForAll(Texts(), Texts(), Texts(), (a, mine, b) => mine.Except(a).All(Merge(a, mine, b).Contains)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static void Check(Func<string, string, bool> holds) => Prop.ForAll(Texts(), Texts(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Arbitrary<string> Texts() => Arb.From(Gen.Elements("abcdefg".ToCharArray()).ArrayOf().Select(letters => new string(letters)));

    private static string Merge(string @base, string mine, string @new) => string.Concat(Merge(Letters(@base), Letters(mine), Letters(@new)));

    private static string[] Letters(string text) => [.. text.Select(letter => letter.ToString())];

    private static IReadOnlyList<string> Merge(string[] @base, string[] mine, string[] @new) =>
        [.. LineMerge.Merge(new Three<string[]>(@base, mine, @new).Select<IReadOnlyList<MergeLine>>(lines => [.. lines.Select(line => new MergeLine(line))])).Select(line => line.Text)];
}
