using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Theming;

/// <summary>The words of a theme: the built-in ones, those that its <c>words.json</c> names replaced.</summary>
internal static partial class ThemeWords
{
    private const string FileName = "words.json";

    // Comments and a last comma are what people who edit by hand leave behind.
    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the words of the theme in a folder; the built-in ones where it has no such file.</summary>
    /// <exception cref="ThemeException">The file is no list of keys and words, or an entry does not fit the built-in one.</exception>
    public static Words Load(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return Words.BuiltIn;
        var words = Read(file);
        foreach (var (key, text) in words) Check(file, key, text);
        return Words.BuiltIn.With(words);
    }

    private static Dictionary<string, string> Read(string file)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file).Normalize(NormalizationForm.FormC), Lenient) ?? [];
            return new Dictionary<string, string>(read, StringComparer.Ordinal);
        }
        catch (JsonException wrong)
        {
            throw new ThemeException($"{file} is not a list of \"key\": \"words\": {wrong.Message}", wrong);
        }
    }

    private static void Check(string file, string key, string? text)
    {
        if (!Vocabulary.All.TryGetValue(key, out var builtIn))
            throw new ThemeException($"{file} has words for '{key}', a key that no page uses; the keys are those of src/PlanSite.Register/Wording/vi.json.");
        if (string.IsNullOrWhiteSpace(text)) throw new ThemeException($"{file} has no words for '{key}'; write them or delete the line.");
        var known = Blanks(builtIn);
        if (!Braces().Matches(text).All(brace => known.Contains(brace.Value)))
            throw new ThemeException($"{file}: the words for '{key}' have a blank or a brace that cannot be filled; allowed here: {(known.Count == 0 ? "none" : string.Join(", ", known))}.");
    }

    private static SortedSet<string> Blanks(string text) => new(Braces().Matches(text).Select(brace => brace.Value), StringComparer.Ordinal);

    // A whole blank, or a brace that belongs to none.
    [GeneratedRegex(@"\{[^{}]*\}|[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
