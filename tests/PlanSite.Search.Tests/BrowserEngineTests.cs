using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanSite.Search.Format;

namespace PlanSite.Search.Tests;

/// <summary>The browser's engine under Node, where there is one; the browser tests run it for real.</summary>
public sealed class BrowserEngineTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public void BrowserEngine_GivesTheSameHitsScoresAndSnippets()
    {
        using var site = TemporarySite.With([.. SampleText.Records(300), .. Vectors.SearchFiles.SelectMany(file => Vectors.Searches(file).Records)]);
        var index = IndexReader.Open(site.Folder);
        var searches = Vectors.SearchFiles.SelectMany(file => Vectors.Searches(file).Searches)
            .Concat(Vectors.Queries.Select(vector => new SearchVector(vector.Query, null, null, null)))
            .Concat(SampleText.Records(300).Select(record => new SearchVector(record.Title + " " + record.Text[..20], new() { ["type"] = ["task"] }, null, null)))
            .Concat(HostileText.Long(20_000).Select(text => new SearchVector(text, null, null, null)))
            .Concat(HostileText.Samples(1000).Select(text => new SearchVector(text, null, null, null)))
            .ToList();

        var answers = Ask(site.Folder, searches.Select(search => JsonSerializer.SerializeToNode(new { text = search.Query, filters = search.Filters ?? [], top = 10 }, Json)!));

        Assert.All(searches.Zip(answers), pair =>
        {
            var expected = index.Search(new(pair.First.Query) { Filters = pair.First.Filters ?? [] });
            Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(expected, Json), pair.Second), pair.First.Query);
        });
    }

    [Fact]
    public void BrowserEngine_OfManyRecords_ReadsInPartWithTheSameHits()
    {
        using var site = TemporarySite.With(SampleText.Varied(4000));
        var index = IndexReader.Open(site.Folder);
        var texts = SampleText.Varied(4000).Where((_, i) => i % 97 == 0).SelectMany(record => new[] { record.Title, record.Text[..30], record.Title + " " + record.Text[^40..], $"\"{record.Title}\"" }).ToList();

        var answers = Ask(site.Folder, texts.Select(text => JsonSerializer.SerializeToNode(new { text, top = 10 }, Json)!));

        Assert.All(texts.Zip(answers), pair =>
            Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(index.Search(new(pair.First)), Json), pair.Second), pair.First));
        Assert.Contains(answers, answer => (bool)answer["hasMore"]!);
    }

    [Fact]
    public void BrowserEngine_WithFilesMissingOrDamaged_AnswersFromTheRestAsTheProgramDoes()
    {
        using var site = TemporarySite.With([.. SampleText.Varied(4000), .. Vectors.Searches("understanding.json").Records]);
        foreach (var (kind, every) in new[] { ("terms", 9), ("blocks", 3), ("records", 5), ("directory", 7), ("words", 2), ("aliases", 1), ("days", 2) })
        {
            var files = Directory.GetFiles(Path.Combine(site.Folder, "search", kind)).Order(StringComparer.Ordinal).Where((_, i) => i % every == 0).ToList();
            foreach (var file in files.Where((_, i) => i % 2 == 0)) File.Delete(file);
            foreach (var file in files.Where((_, i) => i % 2 == 1)) File.WriteAllText(file, File.ReadAllText(file)[..^20]);
        }
        var texts = SampleText.Varied(4000).Where((_, i) => i % 97 == 0).Select(record => record.Title).Concat(Vectors.Searches("understanding.json").Searches.Select(search => search.Query)).ToList();

        var answers = Ask(site.Folder, texts.Select(text => JsonSerializer.SerializeToNode(new { text, top = 10 }, Json)!));

        var index = IndexReader.Open(site.Folder);
        Assert.All(texts.Zip(answers), pair => Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(index.Search(new(pair.First)), Json), pair.Second), pair.First));
        Assert.True((bool)answers[^1]["isIncomplete"]!);
        Assert.Contains(answers, answer => answer["hits"]!.AsArray().Count > 0);
    }

    [Fact]
    public void BrowserEngine_CutsTextIntoTheSameForms()
    {
        var answers = Ask("", Vectors.Syllables.Select(vector => new JsonObject { ["syllables"] = vector.Text }));

        Assert.All(Vectors.Syllables.Zip(answers), pair =>
        {
            Assert.Equal(pair.First.Exact, string.Join(' ', pair.Second.AsArray().Select(form => (string?)form!["exact"])));
            Assert.Equal(pair.First.Folded, string.Join(' ', pair.Second.AsArray().Select(form => (string?)form!["folded"])));
        });
    }

    [Fact]
    public void BrowserEngine_OnAnIndexOfAnotherFormat_NamesItsError()
    {
        using var site = TemporarySite.With(SampleText.Records(3));
        var entry = Path.Combine(site.Folder, "search", "entry.js");
        File.WriteAllText(entry, File.ReadAllText(entry).Replace($"\"format\":{IndexFormat.Version},", "\"format\":99,", StringComparison.Ordinal));

        var answer = Assert.Single(Ask(site.Folder, [new JsonObject { ["text"] = "ban" }]));

        Assert.Equal("FormatError", (string?)answer["error"]);
        Assert.Equal(99, (int?)answer["format"]);
    }

    [Fact]
    public void BrowserEngine_TellsWhenTheIndexWasReplaced()
    {
        using var site = TemporarySite.With(SampleText.Records(3));
        var version = IndexReader.Open(site.Folder).Version;

        var before = Assert.Single(Ask(site.Folder, [new JsonObject { ["current"] = "" }]));
        var after = Assert.Single(Ask(site.Folder, [new JsonObject { ["current"] = "other" }]));

        Assert.Equal((version, true), ((string?)before["version"], (bool?)before["isCurrent"]));
        Assert.False((bool?)after["isCurrent"]);
    }

    private static List<JsonNode> Ask(string siteFolder, IEnumerable<JsonNode> requests)
    {
        var scripts = BrowserScripts.Names.Select(name => (JsonNode)Path.Combine(siteFolder.Length > 0 ? Path.Combine(siteFolder, "search") : Path.Combine(Repository.Root, "src/PlanSite.Search/Browser"), name));
        var input = new JsonObject { ["site"] = siteFolder, ["scripts"] = new JsonArray([.. scripts]), ["requests"] = new JsonArray([.. requests]) };
        using var node = StartNode();
        using (var writer = new StreamWriter(node.StandardInput.BaseStream, new UTF8Encoding(false))) writer.Write(input.ToJsonString());
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return [.. JsonNode.Parse(output)!.AsArray().Select(answer => answer!)];
    }

    private static Process StartNode()
    {
        var start = new ProcessStartInfo("node", Path.Combine(Repository.Root, "tests/PlanSite.Search.Tests/Browser/run-engine.cjs"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no 'node' on this machine; the browser tests cover the engine.");
            throw;
        }
    }
}
