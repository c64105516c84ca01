using System.CommandLine;
using PlanSite.Register.Wording;
using PlanSite.Search;

namespace PlanSite.Cli;

/// <summary><c>plansite search QUERY [--site site] [--format text|json|trec] [--lang vi|en]</c>: asks the index of a site.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var query = new Argument<string?>("query") { Description = "Words, \"phrases\" and -excluded words.", Arity = ArgumentArity.ZeroOrOne };
        var queries = new Option<FileInfo?>("--queries") { Description = "Ask many queries: id, tab and query on each line." };
        var site = new Option<DirectoryInfo>("--site") { Description = "The built site.", DefaultValueFactory = _ => new("site") };
        var filters = FilterOptions.Create();
        var top = new Option<int>("--top") { Description = "How many hits to print.", DefaultValueFactory = _ => 10 };
        var format = new Option<string>("--format") { Description = "text, json, or trec for --queries.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "trec");

        var language = OutputLanguage.Option();
        var command = new Command("search", "Search a built site.") { query, queries, site, top, format, language };
        foreach (var filter in filters) command.Options.Add(filter.Option);
        command.SetAction(parsed =>
        {
            var asked = filters.ToDictionary(filter => filter.Facet, filter => (IReadOnlyList<string>)(parsed.GetValue(filter.Option) ?? []));
            SearchQuery Ask(string text) => new(text) { Filters = asked, Top = Math.Max(0, parsed.GetValue(top)) };
            var words = OutputLanguage.Of(parsed.GetValue(language), parsed.GetRequiredValue(site));
            if (Open(parsed.GetRequiredValue(site), words) is not { } index) return (int)ExitStatus.Unreadable;
            if (asked.Select(one => Unknown(index, one.Key, one.Value, words)).OfType<string>().FirstOrDefault() is { } unknown) return Failed(unknown, words);
            return Run(index, Questions(parsed.GetValue(queries), parsed.GetValue(query)), Ask, new SearchOutput(parsed.GetRequiredValue(format), words));
        });
        return command;
    }

    // One question from the command line has no id.
    private static IEnumerable<(string Id, string Text)> Questions(FileInfo? file, string? text) => file is null
        ? [("", text ?? "")]
        : File.ReadLines(file.FullName).Select(line => line.Split('\t', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]));

    private static IndexReader? Open(DirectoryInfo site, Language language)
    {
        try
        {
            return IndexReader.Open(site.FullName);
        }
        catch (SearchIndexException)
        {
            Failed(ConsoleText.Of("search.no-index", language, site.FullName), language);
            return null;
        }
    }

    private static int Failed(string why, Language language)
    {
        Console.Error.WriteLine(ConsoleText.Of("failed", language, why));
        return (int)ExitStatus.Unreadable;
    }

    // A mistyped id would look like an agency without work.
    private static string? Unknown(IndexReader index, string facet, IReadOnlyList<string> values, Language language)
    {
        var known = index.Facet(facet).Select(one => one.Value).ToList();
        if (values.FirstOrDefault(value => !known.Contains(value)) is not { } unknown) return null;
        var like = known.Where(one => one.Contains(unknown, StringComparison.OrdinalIgnoreCase)).Take(3).ToList();
        return like.Count > 0
            ? ConsoleText.Of("search.unknown-id", language, facet, unknown, string.Join(", ", like))
            : ConsoleText.Of("search.unknown-id-form", language, facet, unknown, known.FirstOrDefault() ?? "tra-vinh/so-noi-vu");
    }

    private static int Run(IndexReader index, IEnumerable<(string Id, string Text)> questions, Func<string, SearchQuery> ask, SearchOutput form)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var (id, text) in questions) form.Print(output, id, index.Search(ask(text)));
        return (int)ExitStatus.Done;
    }
}
