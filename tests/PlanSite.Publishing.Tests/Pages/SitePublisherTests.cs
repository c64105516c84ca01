using System.Globalization;
using PlanSite.Publishing.Theming;

namespace PlanSite.Publishing.Tests.Pages;

public sealed class SitePublisherTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("plansite-site-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Publish_InAnotherCultureAndOrder_GivesTheSameBytes()
    {
        var first = Publish("a", new SampleRegister(SamplePlans.Committee, SamplePlans.Party), "vi-VN");
        var second = Publish("b", new SampleRegister(SamplePlans.Party, SamplePlans.Committee), "tr-TR");

        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    [Fact]
    public void Publish_NotFoundPage_UsesThePathOfTheBaseUrl()
    {
        new SitePublisher(SampleRegister.Default.Input(new Uri("https://ke-hoach.example/tinh/"))).Publish(new OutputFolder(folder));
        var page = File.ReadAllText(Path.Combine(folder, "404.html"));

        Assert.Contains("href=\"/tinh/assets/site.css\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/tinh/index.html\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WhenNothingFallsDue_ShowsTheLastThatDid()
    {
        new SitePublisher(SampleRegister.Default.Input() with { AsOf = new DateOnly(2030, 1, 1) }).Publish(new OutputFolder(folder));
        var page = File.ReadAllText(Path.Combine(folder, "index.html"));

        Assert.Contains("Không có thời hạn nào kể từ ngày 01/01/2030.", page, StringComparison.Ordinal);
        Assert.Contains("30/06/2022", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WithoutAnyPlan_MakesAnEmptySite()
    {
        var summary = new SitePublisher(new SampleRegister([]).Input()).Publish(new OutputFolder(folder));

        Assert.Equal(0, summary.Tasks);
        Assert.True(File.Exists(Path.Combine(folder, "nhiem-vu", "index.html")));
    }

    [Fact]
    public void Publish_WithAThemeThatIsNotThere_SaysSo()
    {
        var input = SampleRegister.Default.Input() with { ThemeFolder = Path.Combine(folder, "khong-co") };

        var error = Assert.Throws<ThemeException>(() => new SitePublisher(input).Publish(new OutputFolder(Path.Combine(folder, "site"))));
        Assert.Contains("khong-co", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{no-such-value}}")]
    [InlineData("{{#each rows}}")]
    [InlineData("{{w \"no.such.key\"}}")]
    public void Publish_WithAWrongTemplate_NamesTheTemplate(string template)
    {
        var theme = ThemeCopy.In(folder);
        File.WriteAllText(Path.Combine(theme, "pages", "plans.hbs"), template);

        var error = Assert.Throws<ThemeException>(() =>
            new SitePublisher(SampleRegister.Default.Input() with { ThemeFolder = theme }).Publish(new OutputFolder(Path.Combine(folder, "site"))));
        Assert.Contains("plans.hbs", error.Message, StringComparison.Ordinal);
    }

    private SortedDictionary<string, string> Publish(string name, SampleRegister register, string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var root = Path.Combine(folder, name);
        new SitePublisher(register.Input()).Publish(new OutputFolder(root));
        CultureInfo.CurrentCulture = before;
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file), file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal);
        return new SortedDictionary<string, string>(files, StringComparer.Ordinal);
    }
}
