using System.Globalization;
using System.Text;

namespace PlanSite.Cli.Tests.Running;

/// <summary>A site of one plan that gives one department any number of tasks, long and short, built by the real program.</summary>
internal sealed class DutySite : IDisposable
{
    public const string Agency = "co-quan/tra-vinh/so-noi-vu/";

    private static readonly string[] Work =
    [
        "Rà soát, cập nhật danh mục hồ sơ của cơ quan.",
        "Chủ trì, phối hợp với các cơ quan liên quan xây dựng, trình cấp có thẩm quyền ban hành kế hoạch tuyển dụng, đào tạo, bồi dưỡng, luân chuyển cán bộ, công chức, viên chức; theo dõi, đôn đốc, kiểm tra, tổng hợp và báo cáo kết quả thực hiện theo quy định.",
        "Tổng hợp, báo cáo kết quả thực hiện cải cách hành chính, kiểm soát thủ tục hành chính và sắp xếp tổ chức bộ máy của các sở, ban, ngành.",
    ];

    public const string Plan = "ke-hoach/tra-vinh/1-kh-ubnd/index.html";

    private readonly TemporaryFolder folder = new();

    public DutySite(int tasks)
    {
        folder.CopyOf("themes");
        folder.SettingsIn("en");
        Write("content/agencies.yml", """
            - {id: tra-vinh/so-noi-vu, name: Sở Nội vụ, jurisdiction: Trà Vinh, type: state}
            - {id: tra-vinh/so-tai-chinh, name: Sở Tài chính, jurisdiction: Trà Vinh, type: state}
            """);
        Write("content/plans/tra-vinh/1-kh-ubnd/plan.md", Text(tasks));
        Write("content/plans/tra-vinh/1-kh-ubnd/tasks.yml", Entries(tasks));
        Write("content/plans/tra-vinh/1-kh-ubnd/citations.yml", "citations: []\n");
        var result = PlanSiteProgram.Run(folder.Path, "build", "--out", "site", "--as-of", "2022-06-15");
        Assert.True(result.Status == 0, result.Errors);
    }

    public string this[string path] => Path.Combine(folder.Path, "site", path);

    /// <summary>The first word of a task, which no other has.</summary>
    public static string First(int task) => string.Create(CultureInfo.InvariantCulture, $"Việc{task:000}");

    /// <summary>The last word of a task, which no other has.</summary>
    public static string Last(int task) => string.Create(CultureInfo.InvariantCulture, $"Xong{task:000}");

    public void Dispose() => folder.Dispose();

    private static string Text(int tasks)
    {
        var text = new StringBuilder("---\nkind: Kế hoạch\nnumber: 1/KH-UBND\ntitle: công tác năm 2022\nissuer: Ủy ban nhân dân tỉnh\njurisdiction: Trà Vinh\ndate: 2022-01-05\nsource: seeds/1.txt\n---\n\n# I. NHIỆM VỤ\n");
        for (var i = 1; i <= tasks; i++) text.Append(CultureInfo.InvariantCulture, $"\n{i}. {First(i)}: {Work[i % Work.Length]} {Last(i)}\n");
        return text.ToString();
    }

    private static string Entries(int tasks)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= tasks; i++)
            text.Append(CultureInfo.InvariantCulture, $"- place: I/{i}\n  assignments:\n  - {{agency: Sở Nội vụ, role: lead}}\n  - {{agency: Sở Tài chính, role: coordinate}}\n  deadlines:\n  - {{text: trước ngày 30/{(i % 2 == 0 ? 6 : 9)}/2022, kind: by, end: 2022-{(i % 2 == 0 ? "06" : "09")}-30}}\n");
        return text.ToString();
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
        File.WriteAllText(folder[file], text);
    }
}
