using PlanSite.Content.Tests.Samples;

namespace PlanSite.Content.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void ReadSettings_TheSiteOfThisRepository_HasNoMistake()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanSite.sln"))) folder = folder.Parent!;

        var reading = new ContentFolder(Path.Combine(folder.FullName, "content")).ReadSettings();

        Assert.Empty(reading.Findings);
        Assert.Equal("Cổng kế hoạch và chương trình hành động", reading.Value!.Title);
        Assert.Null(reading.Value.BaseUrl);
    }

    [Fact]
    public void ReadSettings_BaseUrlWithoutSlash_GetsOne()
    {
        using var content = new TestContent();
        content.Write("plansite.yml", "title: A\nbase-url: https://example.vn/ke-hoach\n");

        Assert.Equal("https://example.vn/ke-hoach/", content.Folder.ReadSettings().Value!.BaseUrl!.AbsoluteUri);
    }

    [Theory]
    [InlineData("description: a", "field-missing content/plansite.yml(1,1)")]
    [InlineData("title: a\nbase-url: javascript:alert(1)", "value-invalid content/plansite.yml(2,11)")]
    [InlineData("title: a\nbase-url: ke-hoach", "value-invalid content/plansite.yml(2,11)")]
    [InlineData("title: a\nlanguage: tiếng Việt", "value-invalid content/plansite.yml(2,11)")]
    [InlineData("title: a\ntheme: ../x", "value-invalid content/plansite.yml(2,8)")]
    [InlineData("title: a\nname: b", "field-unknown content/plansite.yml(2,1)")]
    [InlineData("- a", "fields-expected content/plansite.yml(1,1)")]
    [InlineData("", "field-missing content/plansite.yml(1,1)")]
    public void ReadSettings_Mistake_SaysWhere(string yaml, string expected)
    {
        using var content = new TestContent();
        content.Write("plansite.yml", yaml);

        Assert.Equal([expected], TestContent.Shown(content.Folder.ReadSettings().Findings));
    }

    [Fact]
    public void ReadSettings_WithoutFile_ReportsItMissing()
    {
        using var content = new TestContent();

        Assert.Equal(["file-missing content/plansite.yml"], TestContent.Shown(content.Folder.ReadSettings().Findings));
    }
}
