using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Search;

namespace PlanSite.Cli;

/// <summary><c>plansite search</c>: asks the index of a site.</summary>
internal static class SearchCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var query = new Argument<string?>("query") { Description = "Words, \"phrases\" and -excluded words.", Arity = ArgumentArity.ZeroOrOne };
        var queries = new Option<FileInfo?>("--queries") { Description = "Ask many queries: id, tab and query on each line." };
        var site = new Option<DirectoryInfo>("--site") { Description = "The built site.", DefaultValueFactory = _ => new("site") };
        var filters = FilterOptions.Create();
        var top = new Option<int>("--top") { Description = "How many hits to print.", DefaultValueFactory = _ => 10 };
        var format = new Option<string>("--format") { Description = "text, json, or trec for --queries.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "trec");

        var command = new Command("search", "Search a built site.") { query, queries, site, top, format };
        foreach (var filter in filters) command.Options.Add(filter.Option);
        command.SetAction(parsed =>
        {
            var asked = filters.ToDictionary(filter => filter.Facet, filter => (IReadOnlyList<string>)(parsed.GetValue(filter.Option) ?? []));
            SearchQuery Ask(string text) => new(text) { Filters = asked, Top = Math.Max(0, parsed.GetValue(top)) };
            var index = IndexReader.Open(parsed.GetRequiredValue(site).FullName);
            foreach (var (facet, values) in asked) RequireKnown(index, facet, values);
            return Run(index, Questions(parsed.GetValue(queries), parsed.GetValue(query)), Ask, parsed.GetRequiredValue(format));
        });
        return command;
    }

    // One question from the command line has no id.
    private static IEnumerable<(string Id, string Text)> Questions(FileInfo? file, string? text) => file is null
        ? [("", text ?? "")]
        : File.ReadLines(file.FullName).Select(line => line.Split('\t', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]));

    // A mistyped id would look like an agency without work.
    private static void RequireKnown(IndexReader index, string facet, IReadOnlyList<string> values)
    {
        var known = index.Facet(facet).Select(one => one.Value).ToList();
        foreach (var value in values.Where(value => !known.Contains(value)))
        {
            var like = known.Where(one => one.Contains(value, StringComparison.OrdinalIgnoreCase)).Take(3).ToList();
            var hint = like.Count > 0 ? $"did you mean {string.Join(" or ", like)}?" : $"ids look like {known.FirstOrDefault() ?? "tra-vinh/so-noi-vu"}";
            throw new FormatException($"No {facet} of this site has the id '{value}'; {hint}");
        }
    }

    private static int Run(IndexReader index, IEnumerable<(string Id, string Text)> questions, Func<string, SearchQuery> ask, string format)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var (id, text) in questions) Print(output, id, index.Search(ask(text)), format);
        return (int)ExitStatus.Done;
    }

    private static void Print(TextWriter output, string id, SearchResults results, string format)
    {
        if (format == "json") output.WriteLine(JsonSerializer.Serialize(results, Json));
        else if (format == "trec") PrintTrec(output, id, results);
        else PrintText(output, results);
        if (results.IsIncomplete) Console.Error.WriteLine("Files of the index are missing or damaged; results may be incomplete. Build the site again.");
    }

    private static void PrintTrec(TextWriter output, string id, SearchResults results)
    {
        for (var i = 0; i < results.Hits.Count; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} Q0 {results.Hits[i].Id} {i + 1} {results.Hits[i].Score:0} plansite"));
    }

    private static void PrintText(TextWriter output, SearchResults results)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(results.HasMore ? "More than " : "")}{results.Total} found"));
        foreach (var (typed, meant) in results.Corrections) output.WriteLine($"  searched '{meant}' for '{typed}'");
        foreach (var (facet, values) in results.Offers) output.WriteLine($"  to filter by this time: {string.Join(' ', values.Select(value => $"--{facet} {value}"))}");
        foreach (var hit in results.Hits)
        {
            output.WriteLine();
            output.WriteLine(hit.Context.Length == 0 ? hit.Title : $"{hit.Title} — {hit.Context}");
            output.WriteLine($"  {hit.Url}");
            if (hit.Snippet.Text.Length > 0) output.WriteLine($"  {hit.Snippet.Text}");
        }
    }
}
