using PlanSite.Register.Findings;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Tests.Readings;

/// <summary>What a careful clerk would ask about the document itself.</summary>
public sealed class DocumentDoubtTests
{
    [Theory]
    [InlineData("1. Rà soát hồ sơ.", FindingCode.TaskWithoutAgency, "in/plan.txt(9,1)")]
    [InlineData("1. Phối hợp với Sở Y tế rà soát hồ sơ.", FindingCode.TaskWithoutDoer, "in/plan.txt(9,1)")]
    [InlineData("1. Rà soát hồ sơ.\n\n- Cơ quan phối hợp: Sở Y tế.", FindingCode.TaskWithoutDoer, "in/plan.txt(9,1)")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ, hoàn thành trước ngày 31/4/2022.", FindingCode.PrintedDayImpossible, "in/plan.txt(9,46)")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ trước ngày 30 tháng 02.", FindingCode.PrintedDayImpossible, "in/plan.txt(9,34)")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ theo phụ lục 1 đính kèm.", FindingCode.TargetMissing, "in/plan.txt(9,28)")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ.\n\n- Thời gian thực hiện: trước ngày 15/4/2022.\n\n- Thời gian hoàn thành: trước ngày 20/5/2022.", FindingCode.DeadlinesDiffer, "in/plan.txt(9,1)")]
    public void Import_OfSuchAPlan_AsksAtLineAndColumn(string body, FindingCode code, string position)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n{body}");

        Assert.Equal(position, Assert.Single(result.Findings, finding => finding.Code == code).Position!.ToString());
    }

    [Theory]
    [InlineData("1. Hợp tác viên bản làng thực hiện các nhiệm vụ tại khoản 1 Mục I Kế hoạch này.", 13)]
    [InlineData("1. Sở Y tế thực hiện các nhiệm vụ tại khoản 1 Mục I Kế hoạch này.", null)]
    [InlineData("1. Sở Y tế\n\n- Thực hiện các nhiệm vụ tại khoản 1 Mục I Kế hoạch này.", null)]
    [InlineData("1. Sở Y tế lập hồ sơ theo khoản 1 Mục I Kế hoạch này.", null)]
    public void Import_OfAClauseThatOnlyRefersAndNamesNobodyKnown_AsksForTheAgency(string clause, int? line)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\n\nII. TỔ CHỨC THỰC HIỆN\n\n{clause}");

        Assert.Equal(line, result.Findings.SingleOrDefault(finding => finding.Code == FindingCode.ReferralUnread)?.Position!.Line);
    }

    [Theory]
    [InlineData("Sở Y tế chủ trì rà soát; Nhà ga Đường thủy nội địa khu vực IV cấp phép cho phương tiện; Công an tỉnh tuần tra.", "Nhà ga Đường thủy nội địa khu vực")]
    [InlineData("Sở Y tế chủ trì rà soát; Hải quan cửa khẩu Lao Bảo kiểm dịch hàng hóa.", "Hải quan cửa khẩu Lao Bảo kiểm dịch")]
    [InlineData("Sở Y tế chủ trì rà soát; Tổng đài 1022 tiếp nhận phản ánh.", "Tổng đài 1022 tiếp nhận phản ánh")]
    [InlineData("Sở Y tế cấp phát hóa chất, Kho vật tư tỉnh cấp bao cát.", "Kho vật tư tỉnh cấp bao cát")]
    [InlineData("P. TC-KH thẩm định dự toán; Kho bạc Nhà nước tỉnh kiểm soát chi.", "P. TC-KH thẩm định dự toán")]
    [InlineData("Sở Y tế chủ trì rà soát; Sở Nội vụ tổng hợp kết quả; kho bạc kiểm soát chi.", "")]
    [InlineData("Sở Y tế chủ trì rà soát; Nâng cao chất lượng phục vụ người dân, tổ chức tập huấn.", "")]
    [InlineData("Sở Y tế chủ trì rà soát; Tuyên truyền trên các phương tiện; Nghị quyết số 12 tổ chức thực hiện nghiêm.", "")]
    [InlineData("Hải quan cửa khẩu Lao Bảo kiểm dịch hàng hóa.", "")]
    [InlineData("Sở Y tế chủ trì rà soát; Trung tâm Văn hóa, Thể thao và Truyền thông huyện mở chuyên mục.", "")]
    public void Import_OfAClauseThatNamesADoerNobodyKnows_AsksForIt(string text, string asked)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n1. {text}");

        Assert.Equal(asked, string.Join('|', result.Findings.Where(finding => finding.Code == FindingCode.DoerUnread).Select(finding => finding.Arguments[0].TrimEnd('.'))));
    }

    [Theory]
    [InlineData("CHỦ TỊCH\n\n(đã ký)\n\nLê Văn Hân", "")]
    [InlineData("CHỦ TỊCH\n\n[đã ký]\n\nLê Văn Hân\n____", "")]
    [InlineData("CHỦ TỊCH\n\nLê Văn Hân\nSở Y tế lập danh sách gửi trước ngày 15/12.", "Sở Y tế lập danh sách gửi trước ngày 15/12.")]
    public void Import_OfALineAmongTheSignaturesThatIsNone_ReportsIt(string signature, string reported)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n{signature}");

        Assert.Equal(reported, string.Join('|', result.Findings.Where(finding => finding.Code == FindingCode.ClosingLineUnread).Select(finding => finding.Arguments[0])));
    }

    [Theory]
    [InlineData("vào ngày 20/10", "", true)]
    [InlineData("trước ngày 20/10", "", true)]
    [InlineData("vào ngày 20/10", "Trà Vinh, ngày 05 tháng 10 năm 2022\n\n", false)]
    [InlineData("vào ngày 20/10/2022", "", false)]
    [InlineData("thường xuyên", "", false)]
    public void Import_OfATimeForWhichNoYearIsKnown_AsksForIt(string time, string letterhead, bool isAsked)
    {
        var result = Sample.Import($"{letterhead}{Sample.Head}I. NHIỆM VỤ\n\n1. Sở Nội vụ tổ chức tọa đàm (thực hiện {time}).");

        Assert.Equal(isAsked, result.Findings.Any(finding => finding.Reason == ReadingReason.TimeWithoutYear));
    }

    [Theory]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ, hoàn thành trước ngày 29/02/2024.")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ trước ngày 29 tháng 02.")]
    [InlineData("1. Sở Nội vụ phối hợp với Sở Y tế rà soát hồ sơ.")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ của các xã (trước ngày 15/4/2022), của các huyện (trước ngày 20/5/2022).")]
    public void Import_OfAnOrdinaryPlan_AsksNothingOfTheKind(string body)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n{body}");

        Assert.DoesNotContain(result.Findings, finding => finding.Code is FindingCode.PrintedDayImpossible or FindingCode.DeadlinesDiffer or FindingCode.TaskWithoutAgency or FindingCode.TaskWithoutDoer);
    }

    [Fact]
    public void Import_OfATableWithAnUnknownColumn_NamesTheColumn()
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n| STT | Nhiệm vụ | Màu sắc | Đơn vị chủ trì |\n|---|---|---|---|\n| 1 | Rà soát hồ sơ | Xanh | Sở Nội vụ |\n| 2 | Rà soát biên chế | Đỏ | Sở Nội vụ |\n");

        var finding = Assert.Single(result.Findings, finding => finding.Code == FindingCode.ColumnUnknown);
        Assert.Equal(["Màu sắc"], finding.Arguments);
        Assert.Equal(9, finding.Position!.Line);
    }

    [Theory]
    [InlineData("Rà soát, sửa đổi quy chế văn hóa công sở của tỉnh", "Sở Nội vụ", "Quý II/2022", "")]
    [InlineData("Rà soát, sửa đổi quy chế văn hóa công sở của tỉnh", "Sở Tài chính", "Quý II/2022", "I/1 Sở Tài chính Sở Nội vụ")]
    [InlineData("Rà soát, sửa đổi Quy chế văn hoá công sở", "Sở Nội vụ", "Quý III/2022", "I/1 Quý III/2022 trước ngày 30/6/2022")]
    [InlineData("Kiểm tra việc thực hiện quy chế văn hóa của các xã", "Sở Tài chính", "Quý III/2022", "")]
    [InlineData("Rà soát quy chế", "Sở Tài chính", "Quý III/2022", "")]
    public void Import_OfWorkInTextAndTable_AsksWhereTheyDiffer(string work, string lead, string time, string asked)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n1. Sở Nội vụ chủ trì rà soát, sửa đổi quy chế văn hóa công sở của tỉnh trước ngày 30/6/2022.\n\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| 1 | {work} | {lead} | {time} |");

        Assert.Equal(asked, string.Join('|', result.Findings.Where(finding => finding.Code == FindingCode.WorkDiffers).Select(finding => string.Join(' ', finding.Arguments))));
        Assert.All(result.Findings.Where(finding => finding.Code == FindingCode.WorkDiffers), finding => Assert.Equal(("PL/1", 14), (finding.Place.ToString(), finding.Position!.Line)));
    }
}
