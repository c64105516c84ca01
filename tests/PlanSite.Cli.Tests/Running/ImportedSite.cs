using System.Security.Cryptography;

namespace PlanSite.Cli.Tests.Running;

/// <summary>A content folder made by importing a document of our own, to be corrected by hand and imported again.</summary>
internal sealed class ImportedSite : IDisposable
{
    public const string Document =
        """
        ỦY BAN NHÂN DÂN
        TỈNH TRÀ VINH

        Số: 12/KH-UBND

        Trà Vinh, ngày 15 tháng 01 năm 2025

        KẾ HOẠCH

        Thực hiện công tác văn thư, lưu trữ năm 2025

        Thực hiện Quyết định số 458/QĐ-TTg ngày 03/4/2020 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Nâng cao chất lượng công tác văn thư.

        II. NHIỆM VỤ

        1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát danh mục hồ sơ, hoàn thành trước ngày 15/4/2025.

        2. Văn phòng Ủy ban nhân dân tỉnh chủ trì tổ chức tập huấn nghiệp vụ lưu trữ cho cán bộ các sở, hoàn thành trong quý II năm 2025.

        3. Sở Khoa học và Công nghệ chủ trì nâng cấp hệ thống quản lý văn bản điện tử, hoàn thành trước ngày 30/6/2025.

        4. Sở Y tế chủ trì chỉnh lý tài liệu tồn đọng của ngành theo Quyết định số 458/QĐ-TTg, hoàn thành trong năm 2025.

        III. TỔ CHỨC THỰC HIỆN

        1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện nhiệm vụ tại khoản 3 Mục II, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2025.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Lê Văn A

        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        """;

    private const string Name = "seeds/ke-hoach.txt";
    private const string Plan = "content/plans/tra-vinh/12-kh-ubnd/";

    private static readonly string[] Kept = ["content", "seeds"];

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder inbox = new();

    public ImportedSite()
    {
        folder.CopyOf("themes");
        folder.SettingsIn("en");
        Write(Name, Document);
        Assert.Equal(0, Run("import", Name).Status);
    }

    /// <summary>The document with a task above the second one, another deadline of the third, and without the fourth.</summary>
    public static string Changed { get; } = Document
        .Replace("3. Sở Khoa học", "4. Sở Khoa học", StringComparison.Ordinal)
        .Replace("2. Văn phòng", "2. Thanh tra tỉnh chủ trì kiểm tra công tác văn thư tại các sở, hoàn thành trước ngày 31/10/2025.\n\n3. Văn phòng", StringComparison.Ordinal)
        .Replace("30/6/2025", "30/9/2025", StringComparison.Ordinal)
        .Replace(Document[Document.IndexOf("4. Sở Y tế", StringComparison.Ordinal)..Document.IndexOf("III. TỔ", StringComparison.Ordinal)], "", StringComparison.Ordinal)
        .Replace("khoản 3 Mục II", "khoản 4 Mục II", StringComparison.Ordinal);

    public string Tasks => Read(Plan + "tasks.yml");

    public string Text => Read(Plan + "plan.md");

    public ProgramResult Run(params string[] arguments) => PlanSiteProgram.Run(folder.Path, arguments);

    /// <summary>Imports another document of the same name, which lies elsewhere.</summary>
    public ProgramResult Import(string document)
    {
        File.WriteAllText(inbox["ke-hoach.txt"], document);
        return PlanSiteProgram.Run(folder.Path, "import", inbox["ke-hoach.txt"]);
    }

    public string Read(string file) => File.ReadAllText(folder[file]);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
        File.WriteAllText(folder[file], text);
    }

    /// <summary>Corrects words in a file of the plan.</summary>
    public void Correct(string file, string words, string by)
    {
        Assert.Contains(words, Read(Plan + file), StringComparison.Ordinal);
        Write(Plan + file, Read(Plan + file).Replace(words, by, StringComparison.Ordinal));
    }

    /// <summary>Removes what the last import kept, as content from before has none.</summary>
    public void ForgetLastImport() => Directory.Delete(folder[Plan + ".import"], recursive: true);

    public void Delete(string file) => File.Delete(folder[file]);

    public bool Exists(string file) => File.Exists(folder[file]);

    /// <summary>Every file beside the themes with its bytes and the time of its last change.</summary>
    public IReadOnlyList<string> State() =>
    [
        .. Kept.Where(part => Directory.Exists(folder[part])).SelectMany(part => Directory.EnumerateFiles(folder[part], "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder.Path, file)} {File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(File.ReadAllBytes(file))}"),
    ];

    /// <summary>Every file of a folder with its bytes.</summary>
    public IReadOnlyList<string> Files(string path) =>
    [
        .. Directory.EnumerateFiles(folder[path], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder.Path, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];

    public void Dispose()
    {
        folder.Dispose();
        inbox.Dispose();
    }
}
