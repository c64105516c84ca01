using AngleSharp.Html.Parser;
using PlanSite.Publishing.Theming;

namespace PlanSite.Publishing.Tests.Pages;

public sealed class ThemeWordsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("plansite-words-").FullName;
    private readonly string theme;

    public ThemeWordsTests() => theme = ThemeCopy.In(folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Publish_WithWordsOfTheTheme_SaysThemInTemplatesAndInWhatCodeWrites()
    {
        Publish("""
            {
              // a comment, and a comma after the last line
              "tasks.title": "Sổ <nhiệm vụ>",
              "role.lead": "đứng đầu",
              "place.section": "Chương {0}",
            }
            """);

        Assert.Equal("Sổ <nhiệm vụ>", new HtmlParser().ParseDocument(Read("nhiem-vu/index.html")).QuerySelector("h1")!.TextContent);
        Assert.Contains("Đứng đầu:", Read("nhiem-vu/index.html"), StringComparison.Ordinal);
        Assert.Contains("Chương II", Read("nhiem-vu/index.html"), StringComparison.Ordinal);
        Assert.Contains("Đứng đầu: Sở Tài chính", Read("lich/tat-ca.ics").Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Danh mục kế hoạch", Read("ke-hoach/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "tasks.titel": "Sổ nhiệm vụ" }""", "tasks.titel")]
    [InlineData("""{ "tasks.title": "" }""", "tasks.title")]
    [InlineData("""{ "tasks.title": null }""", "tasks.title")]
    [InlineData("""{ "tasks.lead": "{1} nhiệm vụ" }""", "{0}")]
    [InlineData("""{ "tasks.lead": "{0 nhiệm vụ" }""", "tasks.lead")]
    [InlineData("""{ "tasks.title": { } }""", "words.json")]
    [InlineData("""Sổ nhiệm vụ""", "words.json")]
    public void Publish_WithWrongWords_SaysWhatIsWrong(string words, string named)
    {
        var error = Assert.Throws<ThemeException>(() => Publish(words));

        Assert.Contains("words.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private void Publish(string words)
    {
        File.WriteAllText(Path.Combine(theme, "words.json"), words);
        new SitePublisher(SampleRegister.Default.Input() with { ThemeFolder = theme }).Publish(new OutputFolder(Path.Combine(folder, "site")));
    }

    private string Read(string page) => File.ReadAllText(Path.Combine(folder, "site", page));
}
