namespace PlanSite.Import.Tests.Head;

public sealed class DecisionTitleTests
{
    private const string Title = "BAN HÀNH KẾ HOẠCH PHÁT TRIỂN DU LỊCH\nGIAI ĐOẠN 2025 - 2030";
    private const string Grounds = "Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017;\nXét đề nghị của Giám đốc Sở Du lịch,\n";
    private const string Articles = "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển du lịch.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nI. NHIỆM VỤ\n\n1. Sở Du lịch rà soát.";

    [Theory]
    [InlineData("THỦ TƯỚNG CHÍNH PHỦ")]
    [InlineData("CHỦ TỊCH ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG")]
    public void Import_DecisionThatPrintsItsKindBelowTheGrounds_IsTitledAboveThem(string authority)
    {
        var plan = Sample.Import($"Số: 15/QĐ-TTg\nHà Nội, ngày 02 tháng 6 năm 2025\n{Title}\n{authority}\n{Grounds}QUYẾT ĐỊNH:\n{Articles}").Plan!;

        Assert.Equal(("Quyết định", Title.Replace('\n', ' '), "15/QĐ-TTg"), (plan.Head.Kind, plan.Head.Title, plan.Head.Number));
        Assert.StartsWith("Căn cứ Luật Du lịch", plan.Units[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_TitleThatOpensWithTheVerbOfIssuing_IsNoIssuer()
    {
        const string title = "BAN HÀNH KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 14-CT/TW VỀ DU LỊCH";
        var plan = Sample.Import($"# {title}\n\n{title}  \nTHỦ TƯỚNG CHÍNH PHỦ  \n{Grounds}QUYẾT ĐỊNH:\n{Articles}").Plan!;

        Assert.Equal("Thủ tướng Chính phủ", plan.Head.Issuer);
    }

    [Fact]
    public void Import_AuthorityBelowTheTitleOfADecision_IsNoTitle() =>
        Assert.Equal(Title.Replace('\n', ' '), Sample.Import($"QUYẾT ĐỊNH\n{Title}\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG\n{Grounds}QUYẾT ĐỊNH:\n{Articles}").Plan!.Head.Title);

    [Fact]
    public void Import_TitleThatNamesAnAuthorityWithinIt_IsWhole() =>
        Assert.Equal("THỰC HIỆN NGHỊ QUYẾT CỦA CHÍNH PHỦ", Sample.Import($"QUYẾT ĐỊNH\nTHỰC HIỆN NGHỊ QUYẾT CỦA\nCHÍNH PHỦ\n{Grounds}QUYẾT ĐỊNH:\n{Articles}").Plan!.Head.Title);

    [Theory]
    [InlineData("ngày 02 tháng 6 năm 2025")]
    [InlineData("ngày 02/6/2025")]
    public void Import_DecisionWithoutLetterhead_HasTheNumberThatItsAnnexPrints(string day)
    {
        var plan = Sample.Import($"QUYẾT ĐỊNH\nVề phát triển du lịch\n\n{Articles.Split("\n\n")[0]}\n\nKẾ HOẠCH\nPHÁT TRIỂN DU LỊCH\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND {day} của UBND tỉnh)\n\nI. NHIỆM VỤ\n\n1. Sở Du lịch rà soát.").Plan!;

        Assert.Equal(("15/QĐ-UBND", new DateOnly(2025, 6, 2)), (plan.Head.Number, plan.Head.Date));
    }

    [Fact]
    public void Import_DecisionThatNamesTheAnnexOfAnother_HasNotItsNumber() =>
        Assert.Null(Sample.Import("QUYẾT ĐỊNH\nVề phát triển du lịch\n\nI. NHIỆM VỤ\n\n1. Sở Du lịch rà soát danh mục kèm theo Quyết định số 15/QĐ-UBND ngày 02/6/2025.").Plan!.Head.Number);

    [Fact]
    public void Import_PlanOfADecision_HasNoNumberOfItsOwn() =>
        Assert.Null(Sample.Import("KẾ HOẠCH\nPhát triển du lịch\n\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 02/6/2025 của UBND tỉnh)\n\nI. NHIỆM VỤ\n\n1. Sở Du lịch rà soát.").Plan!.Head.Number);

    [Fact]
    public void Import_TitleInCapitalsThatEndsWithAYear_IsWhole() =>
        Assert.Equal("CHỐNG HẠN MÙA KHÔ NĂM 2024 - 2025", Sample.Import("KẾ HOẠCH\nCHỐNG HẠN MÙA KHÔ NĂM 2024 -\n2025\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Rà soát.").Plan!.Head.Title);

    [Fact]
    public void Import_RuleBehindTheIssuer_IsNoneOfItsName() =>
        Assert.Equal("UBND tỉnh Cao Bằng", Sample.Import("UBND TỈNH CAO BẰNG -------\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nchống hạn\n\nI. NHIỆM VỤ\n\n1. Rà soát.").Plan!.Head.Issuer);
}
