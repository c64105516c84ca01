using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

public sealed partial class ChangeTests : IDisposable
{
    private const string Feed = "site/co-quan/tra-vinh/so-khoa-hoc-va-cong-nghe/feed.xml";

    private readonly ImportedSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Build_TheFirstTime_SaysThatThereIsNothingToCompareWith()
    {
        Build("2025-02-01");

        Assert.Contains("Bản đăng ngày 01/02/2025 là bản đầu tiên được theo dõi nên chưa có bản trước để so sánh", Page(), StringComparison.Ordinal);
        Assert.Contains("thay-doi/index.html", site.Read("site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_AfterAChangedDocument_TellsWhatChanged()
    {
        Build("2025-02-01");
        site.Import(ImportedSite.Changed);
        Build("2025-03-01");

        Assert.Contains("Thay đổi ngày 01/03/2025 1 nhiệm vụ mới; 1 nhiệm vụ thay đổi thời hạn; 1 nhiệm vụ thay đổi nội dung; 1 nhiệm vụ không còn trong kế hoạch.", Page(), StringComparison.Ordinal);
        Assert.Matches("Nhiệm vụ mới .*Thanh tra tỉnh chủ trì kiểm tra .* khoản 2, Mục II", Page());
        Assert.Matches("Thời hạn thay đổi .*Sở Khoa học và Công nghệ .*.*trước ngày 30/6/2025 .*trước ngày 30/9/2025", Page());
        Assert.Matches("Nhiệm vụ không còn .*Sở Y tế chủ trì chỉnh lý", Page());
        Assert.Equal(["new II/2", "deadline II/4", "text III/1", "vanished II/4"], Tasks().Select(task => $"{task.GetProperty("change")} {task.GetProperty("place")}"));
        Assert.Contains("Trước: hoàn thành trước ngày 30/6/2025. Nay: hoàn thành trước ngày 30/9/2025.", site.Read(Feed), StringComparison.Ordinal);
        Assert.Contains("<updated>2025-03-01T00:00:00Z</updated>", site.Read("site/co-quan/tra-vinh/thanh-tra-tinh/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_AfterAnAgencyWasAskedToHelp_TellsItsFeed()
    {
        Build("2025-02-01");
        site.Import(ImportedSite.Document.Replace("Công nghệ chủ trì nâng cấp", "Công nghệ chủ trì, phối hợp với Sở Y tế nâng cấp", StringComparison.Ordinal));
        Build("2025-03-01");

        var feed = site.Read("site/co-quan/tra-vinh/so-y-te/feed.xml");
        Assert.Contains("assignments II/3", Tasks().Select(task => $"{task.GetProperty("change")} {task.GetProperty("place")}"));
        Assert.Matches("(?s)Phân công cơ quan thay đổi: Sở Khoa học.*<updated>2025-03-01T00:00:00Z</updated>.*Nay: Chủ trì: Sở Khoa học và Công nghệ; Phối hợp: Sở Y tế", feed);
    }

    [Fact]
    public void Build_OverItsOwnOutput_ChangesNothing()
    {
        Build("2025-02-01");
        site.Import(ImportedSite.Changed);
        Build("2025-03-01");
        var before = Hashes();

        Build("2025-03-01");
        Assert.Equal(before, Hashes());

        var history = site.Read("site/data/changes.json");
        Build("2025-04-01");
        Assert.Equal(history, site.Read("site/data/changes.json"));
    }

    [Fact]
    public void Build_AgainstANamedSite_ComparesWithThatOne()
    {
        Build("2025-02-01", "--out", "old");
        site.Import(ImportedSite.Changed);
        Build("2025-03-01", "--previous", "old");

        Assert.Equal(4, Tasks().Count);
    }

    [Theory]
    [InlineData("data/plans.json", "previous-unreadable", 0)]
    [InlineData("data/plans/tra-vinh/12-kh-ubnd.json", "previous-unreadable", 0)]
    [InlineData("data/changes.json", "previous-unreadable", 4)]
    public void Build_OverADamagedSite_SaysSoAndPublishes(string file, string code, int changes)
    {
        Build("2025-02-01");
        site.Import(ImportedSite.Changed);
        site.Write($"site/{file}", "{ not json");

        var result = Build("2025-03-01");

        Assert.Contains($"{file}: warning {code}:", result.Errors, StringComparison.Ordinal);
        Assert.Equal(changes, Tasks().Count);
    }

    [Fact]
    public void Build_OverASiteOfAnOlderProgram_NeedsNoHistory()
    {
        Build("2025-02-01");
        site.Delete("site/data/changes.json");
        site.Import(ImportedSite.Changed);

        var result = Build("2025-03-01");

        Assert.DoesNotContain("previous-unreadable", result.Errors, StringComparison.Ordinal);
        Assert.Equal(4, Tasks().Count);
    }

    private ProgramResult Build(string asOf, params string[] more)
    {
        var result = site.Run(["build", "--as-of", asOf, .. more]);
        Assert.True(result.Status == 0, result.Errors);
        return result;
    }

    private List<JsonElement> Tasks()
    {
        using var document = JsonDocument.Parse(site.Read("site/data/changes.json"));
        return [.. document.RootElement.GetProperty("sets").EnumerateArray().SelectMany(set => set.GetProperty("tasks").EnumerateArray()).Select(task => task.Clone())];
    }

    private string Page() => Spaces().Replace(new HtmlParser().ParseDocument(site.Read("site/thay-doi/index.html")).QuerySelector("main")!.TextContent, " ");

    private IReadOnlyList<string> Hashes() => site.Files("site");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
