namespace PlanSite.Search.Tests;

public sealed class EqualTermsTests
{
    private static readonly SearchRecord[] Records =
    [
        Record("ke-hoach", "Kế hoạch năm nay"), Record("khoa-hoc", "Khoa học, công nghệ"), Record("kh", "Sở KH và CN"), Record("uy-ban", "Ủy ban nhân dân huyện"), Record("tinh-doan", "Tỉnh đoàn Thanh niên"),
    ];

    [Fact]
    public void Defaults_UnderstandCodesAndOffices() => Assert.Equal(("ke-hoach kh", "uy-ban"), (Found("KH", EqualTerms.Defaults), Found("ubnd", EqualTerms.Defaults)));

    [Fact]
    public void Overriding_PutsAnotherMeaningInPlace() => Assert.Equal("kh khoa-hoc", Found("KH", EqualTerms.Defaults.Overriding([["KH", "khoa học"]])));

    [Fact]
    public void Overriding_WithSeveralGroups_KeepsAllTheirMeanings() =>
        Assert.Equal("ke-hoach kh khoa-hoc", Found("kh", EqualTerms.Defaults.Overriding([["KH", "khoa học"], ["KH", "kế hoạch"]])));

    [Fact]
    public void Overriding_WithOneTermAlone_TakesItsMeaningAway()
    {
        var terms = EqualTerms.Defaults.Overriding([["UBND"], ["KH"]]);

        Assert.Equal(("", "kh"), (Found("ubnd", terms), Found("kh", terms)));
    }

    [Fact]
    public void And_OfNamesThatShareTheirWords_AddsNothing()
    {
        var terms = EqualTerms.Defaults.And([["Tỉnh đoàn Thanh niên", "Đoàn TNCS", "Tỉnh đoàn"]]);

        Assert.Equal("tinh-doan", Found("đoàn TNCS", terms));
        Assert.Equal("tinh-doan", Found("tỉnh đoàn", terms));
    }

    [Fact]
    public void Index_IsTheSame_InWhateverOrderTermsAreGiven()
    {
        IReadOnlyList<IReadOnlyList<string>> groups = [["A1", "kế hoạch"], ["B1", "khoa học"], ["A1", "công nghệ"]];

        Assert.Equal(Aliases(EqualTerms.Defaults.And(groups)), Aliases(EqualTerms.Defaults.And(groups.Reverse())));
    }

    private static string Found(string query, EqualTerms terms)
    {
        using var site = Site(terms);
        return string.Join(' ', IndexReader.Open(site.Folder).Search(new(query)).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));
    }

    private static string Aliases(EqualTerms terms)
    {
        using var site = Site(terms);
        return site.Files().Single(file => Path.GetDirectoryName(file.Key)!.EndsWith("aliases", StringComparison.Ordinal)).Value;
    }

    private static TemporarySite Site(EqualTerms terms)
    {
        var builder = new IndexBuilder { EqualTerms = terms };
        foreach (var record in Records) builder.Add(record);
        var site = new TemporarySite();
        builder.WriteTo(site.Folder);
        return site;
    }

    private static SearchRecord Record(string id, string title) => new() { Id = id, Url = id + ".html", Title = title, Text = "" };
}
