namespace PlanSite.Import.Tests.Head;

public sealed class RecipientTests
{
    [Theory]
    [InlineData("- Thường trực Đảng ủy, các ban xây dựng Đảng,\n\nVP Đảng ủy;\n\n- Lưu: VT.", "Thường trực Đảng ủy, các ban xây dựng Đảng, VP Đảng ủy|Lưu: VT")]
    [InlineData("- Trưởng thôn, Ban công\n\ntác Mặt trận thôn;\n\n- Lưu: VT.", "Trưởng thôn, Ban công tác Mặt trận thôn|Lưu: VT")]
    [InlineData("- Sở Y tế;\n\n- Lưu: VT.", "Sở Y tế|Lưu: VT")]
    public void Import_RecipientThatABlankLineCuts_IsOne(string recipients, string expected)
    {
        var plan = Sample.Plan($"I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nNơi nhận:\n\n{recipients}\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nLê Văn Hân");

        Assert.Equal(expected.Split('|'), plan.Recipients);
        Assert.Equal("I/1", plan.Tasks());
        Assert.Equal(("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Hân"), (plan.Head.OnBehalfOf, plan.Head.SignerPosition, plan.Head.Signer));
    }

    [Theory]
    [InlineData("(Họ và tên)")]
    [InlineData("(Ký, ghi rõ họ tên và đóng dấu)")]
    public void Import_RoomForASignature_IsNoText(string room) =>
        Assert.Equal("I/1", Sample.Plan($"I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n{room}").Tasks());
}
