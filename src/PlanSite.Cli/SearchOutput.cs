using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Register.Wording;
using PlanSite.Search;

namespace PlanSite.Cli;

/// <summary>Prints what a search found.</summary>
/// <param name="format">text, json or trec.</param>
/// <param name="language">Of the words around the hits.</param>
internal sealed class SearchOutput(string format, Language language)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Print(TextWriter output, string id, SearchResults results)
    {
        if (format == "json") output.WriteLine(JsonSerializer.Serialize(results, Json));
        else if (format == "trec") PrintTrec(output, id, results);
        else PrintText(output, results);
        if (results.IsIncomplete) Console.Error.WriteLine(ConsoleText.Of("search.incomplete", language));
    }

    private static void PrintTrec(TextWriter output, string id, SearchResults results)
    {
        for (var i = 0; i < results.Hits.Count; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} Q0 {results.Hits[i].Id} {i + 1} {results.Hits[i].Score:0} plansite"));
    }

    private void PrintText(TextWriter output, SearchResults results)
    {
        output.WriteLine(ConsoleText.Of(results.HasMore ? "search.found-more" : "search.found", language, results.Total));
        foreach (var (typed, meant) in results.Corrections) output.WriteLine("  " + ConsoleText.Of("search.corrected", language, meant, typed));
        foreach (var (facet, values) in results.Offers) output.WriteLine("  " + ConsoleText.Of("search.offer", language, string.Join(' ', values.Select(value => $"--{facet} {value}"))));
        foreach (var hit in results.Hits)
        {
            output.WriteLine();
            output.WriteLine(hit.Context.Length == 0 ? hit.Title : $"{hit.Title} — {hit.Context}");
            output.WriteLine($"  {hit.Url}");
            if (hit.Snippet.Text.Length > 0) output.WriteLine($"  {hit.Snippet.Text}");
        }
    }
}
