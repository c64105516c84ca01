using System.Text;
using System.Text.Json;
using PlanSite.Search;
using PlanSite.Vietnamese;

namespace PlanSite.Cli.Tests.Questions;

/// <summary>Queries made from what a site publishes, the same on every run.</summary>
/// <param name="site">The folder of the site.</param>
internal sealed class MadeQueries(string site)
{
    public IReadOnlyList<SearchQuery> All() =>
    [
        .. Question.All.Select(question => new SearchQuery(question.Text) { Filters = question.Filters }),
        .. Read("tasks", "text").SelectMany(OfTask),
        .. Read("agencies", "name").SelectMany(OfAgency),
        .. Read("documents", "number").SelectMany(OfNumber),
        .. Read("agencies", "id").SelectMany(OfFilter),
    ];

    private static IEnumerable<SearchQuery> OfTask(string text, int i)
    {
        var words = text.Split(' ');
        var some = string.Join(' ', words.Skip(i % 5).Take(3 + (i % 7)));
        yield return (i % 8) switch
        {
            0 => new(VietnameseText.Fold(some)),
            1 => new(Typing.AsTelex(some)),
            2 => new(Typing.AsVni(some)),
            3 => new(Typing.WithTypo(VietnameseText.Fold(some), i)),
            4 => new(some.Normalize(NormalizationForm.FormD)),
            5 => new($"\"{string.Join(' ', words.Take(2))}\" {some} -{words[^1]}"),
            6 => new(some[..^1]),
            _ => new(text),
        };
    }

    private static IEnumerable<SearchQuery> OfAgency(string name, int i)
    {
        yield return new(i % 2 == 0 ? name.ToUpperInvariant() : VietnameseText.Fold(name));
        yield return new(name.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal).Replace("Tỉnh ủy", "TU", StringComparison.Ordinal) + (i % 3 == 0 ? " quý II/2022" : ""));
    }

    private static IEnumerable<SearchQuery> OfNumber(string number, int i) =>
        [new(number), new((i % 3) switch { 0 => number.Replace('-', ' ').Replace('/', ' '), 1 => VietnameseText.Fold(number), _ => "thực hiện " + number[..^3] })];

    private static IEnumerable<SearchQuery> OfFilter(string agency, int i)
    {
        string[] roles = ["lead", "implement", "coordinate"];
        yield return new(i % 4 == 0 ? "tuyên truyền" : "")
        {
            Filters = new Dictionary<string, IReadOnlyList<string>> { ["agency"] = [agency], ["role"] = i % 2 == 0 ? [roles[i % 3]] : [], ["due"] = i % 5 == 0 ? ["2022", "2023-Q2"] : [] },
        };
    }

    private List<string> Read(string file, string field)
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(site, "data", file + ".json")));
        return [.. data.RootElement.EnumerateArray().Select(entry => entry.GetProperty(field).GetString()).OfType<string>()];
    }
}
