namespace PlanSite.Import.Tests.Head;

public sealed class RecipientTests
{
    [Theory]
    [InlineData("- Thường trực Đảng ủy, các ban xây dựng Đảng,\n\nVP Đảng ủy;\n\n- Lưu: VT.", "Thường trực Đảng ủy, các ban xây dựng Đảng, VP Đảng ủy|Lưu: VT")]
    [InlineData("- Trưởng thôn, Ban công\n\ntác Mặt trận thôn;\n\n- Lưu: VT.", "Trưởng thôn, Ban công tác Mặt trận thôn|Lưu: VT")]
    [InlineData("- Sở Y tế;\n\n- Lưu: VT.", "Sở Y tế|Lưu: VT")]
    [InlineData("-\tSở Y tế, Sở Nội vụ;\n-\tLưu: VT.", "Sở Y tế, Sở Nội vụ|Lưu: VT")]
    [InlineData("Sở Y tế;\nSở Nội vụ,\nSở Tài chính;\nLưu: VT.", "Sở Y tế|Sở Nội vụ, Sở Tài chính|Lưu: VT")]
    [InlineData("Sở Y tế;\n\nSở Nội vụ;\n\nLưu: VT.", "Sở Y tế|Sở Nội vụ|Lưu: VT")]
    public void Import_RecipientThatABlankLineCuts_IsOne(string recipients, string expected)
    {
        var plan = Sample.Plan($"I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nNơi nhận:\n\n{recipients}\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nLê Văn Hân");

        Assert.Equal(expected.Split('|'), plan.Recipients);
        Assert.Equal("I/1", plan.Tasks());
        Assert.Equal(("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Hân"), (plan.Head.OnBehalfOf, plan.Head.SignerPosition, plan.Head.Signer));
    }

    [Fact]
    public void Import_RecipientInTheLineOfTheLabel_IsTheFirst() =>
        Assert.Equal(["Như Điều 3", "Lưu: VT"], Sample.Plan("I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nNơi nhận: Như Điều 3;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nLê Văn Hân").Recipients);

    [Fact]
    public void Import_ColumnsReadLineByLine_AreToldApart()
    {
        var plan = Sample.Plan("I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nNơi nhận: KT. GIÁM ĐỐC\n- Ban Giám đốc (để b/c); PHÓ GIÁM ĐỐC\n- Các phòng, ban;\n- Lưu: VT.\n\nLê Văn Hân");

        Assert.Equal(["Ban Giám đốc (để b/c)", "Các phòng, ban", "Lưu: VT"], plan.Recipients);
        var signature = Assert.Single(plan.Head.Signatures);
        Assert.Equal(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn Hân"), (signature.SignedFor, signature.Position, signature.Signer));
    }

    [Theory]
    [InlineData("(Họ và tên)")]
    [InlineData("(Ký, ghi rõ họ tên và đóng dấu)")]
    public void Import_RoomForASignature_IsNoText(string room) =>
        Assert.Equal("I/1", Sample.Plan($"I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n{room}").Tasks());
}
