using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>Clerks read Vietnamese, machines and engineers English.</summary>
public sealed class LanguageTests
{
    private const string Plan = "UBND TỈNH TRÀ VINH\nSố: 5/KH-UBND\nTrà Vinh, ngày 05 tháng 10 năm 2022\n\nKẾ HOẠCH\n\nvề cải cách hành chính\n\nI. NHIỆM VỤ\n\n1. Bộ Ngoại rà soát hồ sơ.\n";

    [Fact]
    public void Import_IntoAVietnameseSite_SpeaksVietnamese()
    {
        using var folder = Folder("vi");

        var import = PlanSiteProgram.Run(folder.Path, "import", "seeds");

        Assert.Equal("seeds/a.txt -> content/plans/tra-vinh/5-kh-ubnd (1 nhiệm vụ, 0 văn bản viện dẫn)\n", import.Output);
        Assert.Equal(
            """
            seeds/a.txt(1,1): cảnh báo doubtful-reading: Cần xem lại “signer”: không thấy trong văn bản; đúng thì xóa dòng ghi chú trong tệp nội dung, sai thì sửa lại [title]
            seeds/a.txt(11,4): cảnh báo doubtful-reading: Cần xem lại “Bộ Ngoại”: tên cơ quan không rõ ranh giới; đúng thì xóa dòng ghi chú trong tệp nội dung, sai thì sửa lại [I/1]
            Có 2 điểm cần chú ý (lỗi 0, cảnh báo 2, thông tin 0); trong đó 2 giá trị cần xem lại: đúng thì xóa dòng ghi chú '# cần xem lại' trong tệp nội dung, sai thì sửa giá trị

            """, import.Errors);
    }

    [Theory]
    [InlineData("vi", null, "cảnh báo doubtful-reading: Cần xem lại")]
    [InlineData("en", null, "warning doubtful-reading: confirm")]
    [InlineData("vi", "en", "warning doubtful-reading: confirm")]
    [InlineData("en", "vi", "cảnh báo doubtful-reading: Cần xem lại")]
    [InlineData(null, null, "warning doubtful-reading: confirm")]
    [InlineData(null, "vi", "cảnh báo doubtful-reading: Cần xem lại")]
    public void Import_SpeaksAsAskedElseAsTheSiteElseEnglish(string? site, string? asked, string expected)
    {
        using var folder = Folder(site);

        var import = PlanSiteProgram.Run(folder.Path, ["import", "seeds", .. asked is null ? Array.Empty<string>() : ["--lang", asked]]);

        Assert.Contains(expected, import.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfAChangedDocument_CountsInVietnamese()
    {
        using var site = new ImportedSite();
        site.Write("seeds/ke-hoach.txt", ImportedSite.Changed);

        var import = site.Run("import", "seeds", "--lang", "vi");
        var again = site.Run("import", "seeds", "--lang", "vi");

        Assert.Contains("(giữ nguyên 2 nhiệm vụ, thêm mới 1, thay đổi 2, không còn 1; 0 chỗ mâu thuẫn)", import.Output, StringComparison.Ordinal);
        Assert.Contains("(không thay đổi)", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tables.xlsx", "thông tin format-unknown: Đã bỏ qua seeds/tables.xlsx: không đọc được định dạng .xlsx")]
    [InlineData("README", "thông tin extension-missing: Đã bỏ qua seeds/README: tên tệp không có đuôi")]
    [InlineData("a.doc", "lỗi file-unreadable: Không đọc được tệp seeds/a.doc: tệp có đuôi .doc nhưng không phải tệp Word; hãy mở")]
    [InlineData("a.docx", "lỗi file-unreadable: Không đọc được tệp seeds/a.docx: tệp có đuôi .docx nhưng không phải tệp Word")]
    public void Import_OfWhatCannotBeRead_SaysWhyInVietnamese(string name, string expected)
    {
        using var folder = Folder("vi");
        File.WriteAllText(folder["seeds/" + name], "x");

        var import = PlanSiteProgram.Run(folder.Path, "import", "seeds");

        Assert.Contains(expected, import.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ThatCannotWrite_SaysWhyInVietnamese()
    {
        using var folder = Folder("vi");
        using var elsewhere = new TemporaryFolder();
        File.WriteAllText(elsewhere["a.txt"], Plan + "\n2. Sở Y tế rà soát thiết bị.\n");

        var import = PlanSiteProgram.Run(folder.Path, "import", elsewhere["a.txt"]);

        Assert.Equal(2, import.Status);
        Assert.Contains("lỗi import-failed: Chưa nhập được seeds/a.txt, nội dung vẫn giữ nguyên: seeds/a.txt là một văn bản khác trùng tên; hãy đổi tên ", import.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckAndBuild_OfAVietnameseSite_SpeakVietnamese()
    {
        using var folder = Folder("vi");
        PlanSiteProgram.Run(folder.Path, "import", "seeds");
        File.AppendAllText(folder["content/plans/tra-vinh/5-kh-ubnd/tasks.yml"], "\n- place: II/9\n  assignments: []\n  deadlines: []\n");

        var check = PlanSiteProgram.Run(folder.Path, "check");
        var github = PlanSiteProgram.Run(folder.Path, "check", "--format", "github", "--lang", "en");
        var build = PlanSiteProgram.Run(folder.Path, "build");

        Assert.Matches(@"(?m)^content/plans/tra-vinh/5-kh-ubnd/tasks\.yml\(\d+,\d+\): lỗi unknown-place: Kế hoạch không có vị trí 'II/9'", check.Output);
        Assert.Matches(@"(?m)^Có \d+ điểm cần chú ý \(lỗi 1, cảnh báo \d+, thông tin \d+\)$", check.Errors);
        Assert.Contains("title=unknown-place::the plan has no place 'II/9'", github.Output, StringComparison.Ordinal);
        Assert.Contains("Chưa đăng: site vẫn như cũ.", build.Errors, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder(string? language)
    {
        var folder = new TemporaryFolder();
        folder.CopyOf("themes");
        Directory.CreateDirectory(folder["seeds"]);
        File.WriteAllText(folder["seeds/a.txt"], Plan);
        if (language is not null) folder.SettingsIn(language);
        return folder;
    }
}
