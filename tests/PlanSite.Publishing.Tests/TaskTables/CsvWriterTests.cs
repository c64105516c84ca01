using System.Text;
using PlanSite.Publishing.TaskTables;

namespace PlanSite.Publishing.Tests.TaskTables;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("+84 294 385 1234", "'+84 294 385 1234")]
    [InlineData("- gạch đầu dòng", "'- gạch đầu dòng")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("2022-12-31", "2022-12-31")]
    [InlineData("II/1/-2", "II/1/-2")]
    [InlineData("Sở Nội vụ, Sở Y tế", "\"Sở Nội vụ, Sở Y tế\"")]
    [InlineData("gọi là “A” \"B\"", "\"gọi là “A” \"\"B\"\"\"")]
    [InlineData("hai\ndòng", "\"hai\ndòng\"")]
    [InlineData(" cách ", "\" cách \"")]
    [InlineData("", "")]
    public void Row_Cell_IsQuotedAndNeverAFormula(string value, string expected)
    {
        Assert.Equal($"đầu,{expected},cuối\r\n", Written(["đầu", value, "cuối"]));
    }

    [Fact]
    public void File_BeginsWithTheMarkByWhichExcelKnowsUtf8()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a'], Bytes(["a"])[..4]);
    }

    private static string Written(IReadOnlyList<string> cells) => Encoding.UTF8.GetString(Bytes(cells).AsSpan(3));

    private static byte[] Bytes(IReadOnlyList<string> cells)
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvWriter(stream)) csv.Row(cells);
        return stream.ToArray();
    }
}
