using FsCheck;
using FsCheck.Fluent;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tests.Head;

public sealed class SignatureTests
{
    // Signatures joined by "|", their parts by "; ": whom for, the body, the office signed for, the office, the name.
    [Theory]
    [InlineData("TM. BAN THƯỜNG VỤ TỈNH ĐOÀN              KT. GIÁM ĐỐC SỞ Y TẾ\nPHÓ BÍ THƯ                                PHÓ GIÁM ĐỐC\n\n\nĐoàn Thị Lan                              Hoàng Quốc Thịnh", "BAN THƯỜNG VỤ TỈNH ĐOÀN; PHÓ BÍ THƯ; Đoàn Thị Lan|KT. GIÁM ĐỐC SỞ Y TẾ; PHÓ GIÁM ĐỐC; Hoàng Quốc Thịnh")]
    [InlineData("TM. ĐOÀN CHỦ TỊCH\t\tSỞ NỘI VỤ\nCHỦ TỊCH\t\tGIÁM ĐỐC\n(Đã ký)\t\t(Đã ký)\nĐoàn Thị Lan\t\tĐại tá Hoàng Quốc Thịnh", "ĐOÀN CHỦ TỊCH; CHỦ TỊCH; Đoàn Thị Lan|SỞ NỘI VỤ; GIÁM ĐỐC; Hoàng Quốc Thịnh")]
    [InlineData("SỞ NỘI VỤ                 SỞ Y TẾ                   SỞ TÀI CHÍNH\nGIÁM ĐỐC                  KT. GIÁM ĐỐC              GIÁM ĐỐC\n                          PHÓ GIÁM ĐỐC\n\nLê Văn Hân                Đoàn Thị Lan              Hoàng Quốc Thịnh", "SỞ NỘI VỤ; GIÁM ĐỐC; Lê Văn Hân|SỞ Y TẾ; KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC; Đoàn Thị Lan|SỞ TÀI CHÍNH; GIÁM ĐỐC; Hoàng Quốc Thịnh")]
    [InlineData("SỞ NỘI VỤ\nGIÁM ĐỐC\n\nLê Văn Hân\n\nCÔNG AN TỈNH\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐại tá Hoàng Quốc Thịnh", "SỞ NỘI VỤ; GIÁM ĐỐC; Lê Văn Hân|CÔNG AN TỈNH; KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC; Hoàng Quốc Thịnh")]
    [InlineData("| TM. TỈNH ĐOÀN BÍ THƯ Lê Văn Hân | GIÁM ĐỐC SỞ Y TẾ Đoàn Thị Lan |\n|---|---|", "TỈNH ĐOÀN BÍ THƯ; Lê Văn Hân|GIÁM ĐỐC SỞ Y TẾ; Đoàn Thị Lan")]
    [InlineData("Nơi nhận:                                 TM. ỦY BAN NHÂN DÂN\n- Lưu: VT.                                KT. CHỦ TỊCH\n                                          PHÓ CHỦ TỊCH\n\n                                          Lê Văn Hân", "ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Lê Văn Hân")]
    [InlineData("TRƯỞNG BAN\nPHÓ THỦ TƯỚNG\n\nLê Văn Hân", "TRƯỞNG BAN PHÓ THỦ TƯỚNG; Lê Văn Hân")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hân\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hân", "ỦY BAN NHÂN DÂN; CHỦ TỊCH; Lê Văn Hân")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nH'Yim Kđoh", "ỦY BAN NHÂN DÂN; CHỦ TỊCH; H'Yim Kđoh")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nK' Wên Brếp", "ỦY BAN NHÂN DÂN; CHỦ TỊCH; K' Wên Brếp")]
    [InlineData("GIÁM ĐỐC\n\nBS.CKII Lê Văn Hân", "GIÁM ĐỐC; Lê Văn Hân")]
    [InlineData("GIÁM ĐỐC\n\nBSCKII. Lê Văn Hân", "GIÁM ĐỐC; Lê Văn Hân")]
    [InlineData("GIÁM ĐỐC\n\nPGS.TS. Lê Văn Hân", "GIÁM ĐỐC; Lê Văn Hân")]
    [InlineData("GIÁM ĐỐC\n\nTS.BS. Lê Văn Hân", "GIÁM ĐỐC; Lê Văn Hân")]
    [InlineData("GIÁM ĐỐC\n\nThS. BSCKI. Lê Văn Hân", "GIÁM ĐỐC; Lê Văn Hân")]
    [InlineData("GIÁM ĐỐC\n\nBác sĩ CKII Lê Văn Hân", "GIÁM ĐỐC; Lê Văn Hân")]
    [InlineData("KT. BỘ TRƯỞNG\nVỤ TRƯỞNG\n\nLê Văn Hân", "KT. BỘ TRƯỞNG; VỤ TRƯỞNG; Lê Văn Hân")]
    [InlineData("VỤ TRƯỞNG\n\nLê Văn Hân", "VỤ TRƯỞNG; Lê Văn Hân")]
    [InlineData("CỤC TRƯỞNG\n\nLê Văn Hân", "CỤC TRƯỞNG; Lê Văn Hân")]
    [InlineData("CHI CỤC TRƯỞNG\n\nLê Văn Hân", "CHI CỤC TRƯỞNG; Lê Văn Hân")]
    [InlineData("TỔNG CỤC TRƯỞNG\n\nLê Văn Hân", "TỔNG CỤC TRƯỞNG; Lê Văn Hân")]
    [InlineData("KT. TỔNG GIÁM ĐỐC\nPHÓ TỔNG GIÁM ĐỐC\n\nLê Văn Hân", "KT. TỔNG GIÁM ĐỐC; PHÓ TỔNG GIÁM ĐỐC; Lê Văn Hân")]
    [InlineData("GIÁM ĐỐC\n\nĐiểu K’Rơi", "GIÁM ĐỐC; Điểu K’Rơi")]
    [InlineData("| TM. TỈNH ĐOÀN BÍ THƯ H'Yim Kđoh | GIÁM ĐỐC SỞ Y TẾ Đoàn Thị Lan |\n|---|---|", "TỈNH ĐOÀN BÍ THƯ; H'Yim Kđoh|GIÁM ĐỐC SỞ Y TẾ; Đoàn Thị Lan")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH\n\nLê Văn Hân", "ỦY BAN NHÂN DÂN; Q. CHỦ TỊCH; Lê Văn Hân")]
    [InlineData("Q.GIÁM ĐỐC\n\nLê Văn Hân", "Q.GIÁM ĐỐC; Lê Văn Hân")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "ỦY BAN NHÂN DÂN; CHỦ TỊCH")]
    [InlineData("TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\n\nPHÓ CHỦ TỊCH UBND TỈNH\nLê Văn Hân", "BAN CHỈ ĐẠO; TRƯỞNG BAN PHÓ CHỦ TỊCH UBND TỈNH; Lê Văn Hân")]
    public void Import_Signatures_AreAllRead(string closing, string signatures)
    {
        var plan = Sample.Plan($"II. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nSở Y tế báo cáo./.\n\n{closing}");

        Assert.Equal(signatures, string.Join('|', plan.Head.Signatures.Select(one => string.Join("; ", Parts(one)))));
        Assert.EndsWith("Sở Y tế báo cáo./.", plan.Units[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfAnySignaturesAsText_KeepsThemApart() => Keeps(one => one.AsText());

    [Fact]
    public void Import_OfAnySignaturesInACellEach_KeepsThemApart() => Keeps(one => one.AsWord(oneRow: true), one => one.AsPage(oneRow: true));

    [Fact]
    public void Import_OfAnySignaturesInSeveralRows_KeepsThemApart() => Keeps(one => one.AsWord(oneRow: false), one => one.AsPage(oneRow: false));

    private static void Keeps(params Func<AnySignatures, SourceDocument>[] formats) => Assert.All(formats, format =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(AnySignatures.Any, signatures =>
        {
            var plan = Sample.Import(format(signatures)).Plan!;
            var (want, have) = (Described(signatures.Columns), Described(plan.Head.Signatures.Select(Parts)));
            return (want == have && plan.Units[^1].Text.EndsWith("Sở Y tế báo cáo kết quả./.", StringComparison.Ordinal)).Label($"{have}\nof\n{signatures}");
        })));

    private static string Described(IEnumerable<IEnumerable<string>> signatures) =>
        string.Join('\n', signatures.Select(parts => string.Join("; ", parts.Where(part => part != "(Đã ký)").Select(part => part.Replace("TM. ", "", StringComparison.Ordinal)))));

    private static IEnumerable<string> Parts(Signature one) => new[] { one.OnBehalfOf, one.Body, one.SignedFor, one.Position, one.Signer }.OfType<string>();
}
