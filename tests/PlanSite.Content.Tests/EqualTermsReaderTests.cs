using PlanSite.Content.Tests.Samples;

namespace PlanSite.Content.Tests;

public sealed class EqualTermsReaderTests
{
    [Fact]
    public void ReadEqualTerms_WithoutFile_HasNone()
    {
        using var content = new TestContent();

        var reading = content.Folder.ReadEqualTerms();

        Assert.Empty(reading.Value!);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void ReadEqualTerms_ListOfGroups_KeepsThem()
    {
        using var content = new TestContent();
        content.Write("search.yml", "# ghi chú\n- [UBND, Ủy ban nhân dân]\n- [CT]\n-\n  - TW\n  - TƯ\n  - Trung ương\n");

        Assert.Equal([["UBND", "Ủy ban nhân dân"], ["CT"], ["TW", "TƯ", "Trung ương"]], content.Folder.ReadEqualTerms().Value!);
    }

    [Theory]
    [InlineData("UBND: Ủy ban nhân dân", "term-groups-expected content/search.yml(1,1)")]
    [InlineData("- [UBND, Ủy ban]\n- HĐND", "term-groups-expected content/search.yml(2,3)")]
    [InlineData("- []", "term-groups-expected content/search.yml(1,3)")]
    [InlineData("- [UBND, [a]]", "list-item-invalid content/search.yml(1,10)")]
    [InlineData("- [UBND, ~]", "list-item-invalid content/search.yml(1,10)")]
    [InlineData("- [UBND, '-']", "term-unusable content/search.yml(1,10)")]
    [InlineData("- [UBND, a b c d e f g h i k l m n]", "term-unusable content/search.yml(1,10)")]
    [InlineData("- [UBND, a", "broken-yaml content/search.yml(2,1)")]
    public void ReadEqualTerms_Mistake_SaysWhere(string yaml, string expected)
    {
        using var content = new TestContent();
        content.Write("search.yml", yaml);

        Assert.Equal([expected], TestContent.Shown(content.Folder.ReadEqualTerms().Findings));
    }

    [Fact]
    public void ReadEqualTerms_GroupWithAMistake_LeavesTheOthers()
    {
        using var content = new TestContent();
        content.Write("search.yml", "- [A, '!']\n- [B, bê]\n");

        Assert.Equal([["B", "bê"]], content.Folder.ReadEqualTerms().Value!);
    }
}
