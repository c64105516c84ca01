using System.Globalization;
using PlanSite.Search.Format;

namespace PlanSite.Search.Tests;

public sealed class IndexTests
{
    [Fact]
    public void WriteTo_WhateverOrderAndCulture_WritesTheSameBytes()
    {
        var culture = CultureInfo.CurrentCulture;
        using var one = TemporarySite.With(SampleText.Records(300));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        using var other = TemporarySite.With(SampleText.Records(300).Reverse());
        CultureInfo.CurrentCulture = culture;

        Assert.Equal(one.Files(), other.Files());
    }

    [Fact]
    public void WriteTo_AddedFromManyThreads_WritesTheSameBytes()
    {
        using var one = TemporarySite.With(SampleText.Records(300));
        using var other = new TemporarySite();
        var builder = new IndexBuilder();

        SampleText.Records(300).AsParallel().WithDegreeOfParallelism(4).ForAll(builder.Add);
        builder.WriteTo(other.Folder);

        Assert.Equal(one.Files(), other.Files());
    }

    [Fact]
    public void WriteTo_OverAnOlderIndex_LeavesNothingOfIt()
    {
        using var site = TemporarySite.With(SampleText.Records(300));
        using var fresh = TemporarySite.With(SampleText.Records(20));
        var builder = new IndexBuilder();
        foreach (var record in SampleText.Records(20)) builder.Add(record);

        builder.WriteTo(site.Folder);

        Assert.Equal(fresh.Files(), site.Files());
    }

    [Fact]
    public void WriteTo_AfterAWordChanged_ChangesAHandfulOfFiles()
    {
        using var before = TemporarySite.With(SampleText.Records(300));
        using var after = TemporarySite.With(SampleText.Records(300).Select(record => record.Id == "r0123" ? record with { Text = record.Text.Replace("chủ trì", "tham mưu", StringComparison.Ordinal) } : record));

        var files = before.Files();
        var changed = after.Files().Where(file => !files.TryGetValue(file.Key, out var old) || old != file.Value).ToList();

        Assert.InRange(changed.Count, 3, 15);
    }

    [Fact]
    public void EveryFile_IsAClassicScriptThatTheBrowserNamesItself()
    {
        using var site = TemporarySite.With(Vectors.Searches("searches.json").Records);

        var scripts = site.Files().Where(file => Path.GetFileName(file.Key) != BrowserScripts.Name).ToList();

        Assert.NotEmpty(scripts);
        Assert.All(scripts, file => Assert.StartsWith("PlanSiteSearch.take([\"", file.Value, StringComparison.Ordinal));
        Assert.Contains(Path.Combine("search", BrowserScripts.Name), site.Files().Keys);
    }

    [Fact]
    public void BrowserEngine_ReadsTheFormatThatIsWritten()
    {
        using var site = TemporarySite.With([]);

        Assert.Contains($"FORMAT={IndexFormat.Version},", site.Files()[Path.Combine("search", BrowserScripts.Name)], StringComparison.Ordinal);
    }

    [Fact]
    public void Add_OfTheSameIdTwice_IsRefused()
    {
        var builder = new IndexBuilder();
        var record = SampleText.Records(1).Single();
        builder.Add(record);

        var refusal = Assert.Throws<ArgumentException>(() => builder.Add(record));

        Assert.Contains("'r0000'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithoutIndex_SaysWhatToDo()
    {
        using var empty = new TemporarySite();

        var refusal = Assert.Throws<SearchIndexException>(() => IndexReader.Open(empty.Folder));

        Assert.Contains("build the site first", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_IndexOfAnotherFormat_NamesBothFormats()
    {
        using var site = TemporarySite.With(SampleText.Records(3));
        var entry = Path.Combine(site.Folder, "search", "entry.js");
        File.WriteAllText(entry, File.ReadAllText(entry).Replace($"\"format\":{IndexFormat.Version},", "\"format\":99,", StringComparison.Ordinal));

        var refusal = Assert.Throws<SearchIndexException>(() => IndexReader.Open(site.Folder));

        Assert.Contains("format 99", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("build the site again", refusal.Message, StringComparison.Ordinal);
    }
}
