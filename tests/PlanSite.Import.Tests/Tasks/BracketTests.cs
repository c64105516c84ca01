namespace PlanSite.Import.Tests.Tasks;

public sealed class BracketTests
{
    // A bracket that says who does it stays in the text; one that only says when does not.
    [Theory]
    [InlineData("(Sở Nội vụ; quý IV/2023)", "implement Sở Nội vụ", "quý IV/2023", true)]
    [InlineData("(Sở Nội vụ, Sở Tài chính; trước ngày 15/4/2023)", "implement Sở Nội vụ; implement Sở Tài chính", "trước ngày 15/4/2023", true)]
    [InlineData("(Sở Nội vụ - quý IV/2023)", "implement Sở Nội vụ", "quý IV/2023", true)]
    [InlineData("(Sở Nội vụ: thực hiện trong quý IV/2023)", "implement Sở Nội vụ", "trong quý IV/2023", true)]
    [InlineData("(quý IV/2023; Sở Khoa học và Công nghệ)", "implement Sở Khoa học và Công nghệ", "quý IV/2023", true)]
    [InlineData("(Sở Nội vụ chủ trì, phối hợp với Sở Y tế; thời gian: quý IV/2023)", "lead Sở Nội vụ; coordinate Sở Y tế", "quý IV/2023", true)]
    [InlineData("(Sở Nội vụ chủ trì, phối hợp với các sở, ngành liên quan; hoàn thành trước ngày 30/11/2023)", "lead Sở Nội vụ; coordinate các sở, ngành liên quan", "hoàn thành trước ngày 30/11/2023", true)]
    [InlineData("(đơn vị thực hiện: Sở Nội vụ; thời gian: quý IV/2023)", "implement Sở Nội vụ", "quý IV/2023", true)]
    [InlineData("(đơn vị chủ trì: Sở Nội vụ; hoàn thành trước ngày 30/6/2023)", "lead Sở Nội vụ", "hoàn thành trước ngày 30/6/2023", true)]
    [InlineData("(Phòng Hành chính quản trị thực hiện, trong quý II/2023)", "implement Phòng Hành chính quản trị", "trong quý II/2023", true)]
    [InlineData("(cơ quan chủ trì: Sở Nội vụ; thời gian: quý IV/2023)", "lead Sở Nội vụ", "quý IV/2023", true)]
    [InlineData("(hoàn thành trong quý IV/2023, Sở Nội vụ)", "implement Sở Nội vụ", "hoàn thành trong quý IV/2023", true)]
    [InlineData("(thực hiện theo thông tư của Bộ Nội vụ, Bộ Tài chính)", "", "", true)]
    [InlineData("(Sở Nội vụ)", "implement Sở Nội vụ", "", true)]
    [InlineData("(thực hiện trong quý IV/2023)", "", "trong quý IV/2023", false)]
    public void Import_BracketAtTheEndOfATask_GivesWhoAndWhen(string bracket, string assignments, string times, bool stays)
    {
        var task = Sample.Plan($"II. NHIỆM VỤ\n\n1. Nâng cấp hệ thống đường truyền {bracket}.").Task("II/1");

        Assert.Equal((assignments, times), (task.Assignments(), string.Join("; ", task.Deadlines.Select(deadline => deadline.Text))));
        Assert.Equal(stays ? $"Nâng cấp hệ thống đường truyền {bracket}." : "Nâng cấp hệ thống đường truyền.", task.Text);
        Assert.All(task.Deadlines, deadline => Assert.Null(deadline.For));
    }

    [Theory]
    [InlineData("Phát huy tính chủ động; đồng thời, đề cao trách nhiệm của từng cấp, từng ngành gắn với kiểm soát quyền lực.")]
    [InlineData("Đồng thời, nâng cao vai trò của mỗi địa phương, mỗi ngành trong công tác phối hợp.")]
    public void Import_WhoseResponsibilityItIs_IsNoAssignment(string text) =>
        Assert.Equal("", Sample.Plan($"II. NHIỆM VỤ\n\n1. {text}").Task("II/1").Assignments());

    [Theory]
    [InlineData("Sở Nội vụ và Sen Vàng tổ chức hội nghị chuyên đề.", "implement Sở Nội vụ; implement Sen Vàng", "Sen Vàng")]
    [InlineData("Sở Y tế chủ trì, phối hợp với Sở Nội vụ và Sen Vàng tổ chức hội nghị.", "lead Sở Y tế; coordinate Sở Nội vụ; coordinate Sen Vàng", "Sen Vàng")]
    [InlineData("Giao Sở Nội vụ và Sở Y tế chủ trì tổ chức hội nghị.", "lead Sở Nội vụ; lead Sở Y tế", "")]
    [InlineData("Sở Khoa học và Công nghệ tổ chức hội nghị.", "implement Sở Khoa học và Công nghệ", "")]
    [InlineData("Sở Kinh tế và Đô thị tổ chức hội nghị.", "implement Sở Kinh tế và Đô thị", "")]
    public void Import_NameThatNoTableKnowsBehindAnd_IsANameInDoubt(string text, string assignments, string doubted)
    {
        var task = Sample.Plan($"II. NHIỆM VỤ\n\n1. {text}").Task("II/1");

        Assert.Equal(assignments, task.Assignments());
        Assert.Equal(doubted, string.Join("; ", task.Assignments.Where(one => one.Reading!.IsDoubtful).Select(one => one.Agency)));
    }
}
