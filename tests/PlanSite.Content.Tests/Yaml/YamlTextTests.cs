using FsCheck;
using FsCheck.Fluent;
using PlanSite.Content.Files;
using PlanSite.Content.Yaml;

namespace PlanSite.Content.Tests.Yaml;

public sealed class YamlTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "đ", " ", "  ", ":", ": ", "#", " #", "'", "\"", "\\", "-", "- ", "?", "*", "&", "!", "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "\n", "\r", "\t",
        "1", "null", "~", "true", "2022-01-01", "0x1F", "1e3", "\u0085", "\u2028", "\uFEFF", "\u0001", "\u00A0", "😀", "---", "...", "=", "<<",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.Choose(1, 5).SelectMany(count => Gen.ArrayOf(Gen.Elements(Pieces), count)).Select(string.Concat));

    [Fact]
    public void Of_AnyText_IsReadBackAsItWas() => Prop.ForAll(Texts, text =>
    {
        var map = (YamlMap)YamlFile.Read(new FileText("f", $"a: {YamlText.Of(text)}\nb: [{YamlText.InBrackets(text)}, x]\n"), new FindingList())!;
        return ((YamlScalar)map.Find("a")!).Text == text && ((YamlScalar)((YamlList)map.Find("b")!).Items[0]).Text == text;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("Sở Nội vụ")]
    [InlineData("66/KH-UBND")]
    [InlineData("II/2/đ")]
    [InlineData("Bộ Nội vụ (b/c), “TT”; 50%")]
    public void Of_PlainWords_NeedsNoQuotes(string text) => Assert.Equal(text, YamlText.Of(text));

    [Theory]
    [InlineData("1.1")]
    [InlineData("2022")]
    [InlineData("2022-10-05")]
    [InlineData("No")]
    [InlineData("null")]
    [InlineData("1:30")]
    public void Of_TextThatYamlTakesForAnotherType_IsQuoted(string text) => Assert.Equal($"\"{text}\"", YamlText.Of(text));
}
