using PlanSite.Register.Findings;

namespace PlanSite.Import.Tests.Head;

/// <summary>What stands above the title and has no place in the content must not vanish unseen: a draft or a secret document would be published.</summary>
public sealed class LetterheadLineTests
{
    [Theory]
    [InlineData("HỎA TỐC\nSố: 12/KH-UBND", "HỎA TỐC")]
    [InlineData("MẬT\nSố: 12/KH-UBND", "MẬT")]
    [InlineData("DỰ THẢO LẦN 2\nSố: 12/KH-UBND", "DỰ THẢO LẦN 2")]
    [InlineData("Số: 12/KH-UBND\nV/v rà soát thủ tục hành chính năm 2024", "V/v rà soát thủ tục hành chính năm 2024")]
    [InlineData("Địa chỉ: số 5 đường Hoàng Liên, điện thoại 0214 3840 123\nSố: 12/KH-UBND", "Địa chỉ: số 5 đường Hoàng Liên, điện thoại 0214 3840 123")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND", "")]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 12-KH/HU", "")]
    [InlineData("Số: 12/KH-UBND\nLào Cai, ngày 17\ntháng 11 năm 2023", "")]
    [InlineData("Số: 12 /KH-UBND    Thành phố Hồ\nChí Minh, ngày 17 tháng 11 năm 2023", "")]
    public void Import_OfALineThatTheHeadHasNoFieldFor_TellsOfIt(string lines, string told)
    {
        var result = Sample.Import($"UBND TỈNH LÀO CAI\n{lines}\n\nKẾ HOẠCH\nCông tác năm 2024\n\nI. NHIỆM VỤ\n1. Sở Y tế rà soát hồ sơ.\n");

        Assert.Equal(told, string.Join('|', result.Findings.Where(finding => finding.Code == FindingCode.LetterheadLineUnread).Select(finding => finding.Arguments[0])));
    }
}
