using System.Text.Json;
using System.Text.Json.Nodes;
using PlanSite.Cli.Tests.Browsing;
using PlanSite.Cli.Tests.Running;
using PlanSite.Search;

namespace PlanSite.Cli.Tests.Questions;

/// <summary>The search of the command line and that of the browser are one.</summary>
public sealed class BrowserParityTests(PublishedSite site, Browser browser)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public async Task Chromium_GivesTheSameAnswersAsTheProgram()
    {
        var queries = new MadeQueries(site.Path).All();
        await using var page = await browser.OpenAsync(new Uri(Path.Combine(site.Path, "tim-kiem/index.html")).AbsoluteUri);

        var answers = await page.Page.EvaluateAsync<string>(
            """
            async (queries) => {
              const engine = await PlanSiteSearch.open("../");
              const answers = [];
              for (const query of JSON.parse(queries)) answers.push(await engine.search(query));
              return JSON.stringify(answers);
            }
            """,
            JsonSerializer.Serialize(queries, Json));

        Assert.InRange(queries.Count, 500, int.MaxValue);
        var index = IndexReader.Open(site.Path);
        Assert.All(queries.Zip(JsonNode.Parse(answers)!.AsArray()), pair =>
            Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(index.Search(pair.First), Json), pair.Second), pair.First.Text));
        page.AssertQuiet();
    }
}
