using System.Text;
using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tests.Lines;

public sealed class PlainTextLinesTests
{
    [Fact]
    public void Read_Asterisks_BecomeStyles()
    {
        var line = Assert.Single(PlainTextLines.Read("gọi là “*then chốt*” của **Đảng**"));

        Assert.Equal("gọi là “then chốt” của Đảng", line.Text);
        Assert.Equal([RunStyle.None, RunStyle.Italic, RunStyle.None, RunStyle.Bold], line.Runs.Select(run => run.Style));
    }

    [Fact]
    public void Read_BoldOverTwoLines_HoldsForBoth()
    {
        var lines = PlainTextLines.Read("**T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ**");

        Assert.Equal(["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.Equal(RunStyle.Bold, Assert.Single(line.Runs).Style));
    }

    [Theory]
    [InlineData("một *dấu lẻ", "một dấu lẻ")]
    [InlineData("CHỦ TỊCH ^{lvt}", "CHỦ TỊCH")]
    [InlineData("### **I. MỤC ĐÍCH**", "I. MỤC ĐÍCH")]
    [InlineData("*   gạch đầu dòng", "- gạch đầu dòng")]
    [InlineData("Số: **66** /KH-UBND", "Số: 66 /KH-UBND")]
    [InlineData("\t nhiều \u00a0 khoảng\ttrắng ", "nhiều khoảng trắng")]
    public void Read_DamageOfRecognition_IsTakenOff(string raw, string text) => Assert.Equal(text, Assert.Single(PlainTextLines.Read(raw)).Text);

    [Theory]
    [InlineData(@"1\. Rà soát quy định", "1. Rà soát quy định")]
    [InlineData(@"\- Hoàn thành trong năm 2025\.", "- Hoàn thành trong năm 2025.")]
    [InlineData(@"**2\. Sở Y tế**", "2. Sở Y tế")]
    [InlineData(@"Sở Y tế \(chủ trì\)", "Sở Y tế (chủ trì)")]
    [InlineData(@"Thư mục C:\Ho so", @"Thư mục C:\Ho so")]
    public void Read_MarksThatMarkdownEscapes_AreAsPrinted(string raw, string text) => Assert.Equal(text, Assert.Single(PlainTextLines.Read(raw)).Text);

    [Fact]
    public void Read_DecomposedText_IsComposed() => Assert.Equal("Ủy ban", Assert.Single(PlainTextLines.Read("Ủy ban".Normalize(NormalizationForm.FormD))).Text);

    [Fact]
    public void Read_Line_KeepsWhereItStands()
    {
        var line = PlainTextLines.Read("một\n\n-----\n   hai")[1];

        Assert.Equal((4, 4, LineBreak.Rule), (line.Number, line.Column, line.Break));
    }
}
