using System.Globalization;
using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Phrases;

/// <summary>The words of one site with their blanks filled in the Vietnamese way: those of <c>Wording/vi.json</c>, some replaced by the theme. Immutable.</summary>
internal sealed class Words
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private readonly IReadOnlyDictionary<string, string> byKey;

    private Words(IReadOnlyDictionary<string, string> byKey) => this.byKey = byKey;

    /// <summary>The words as they are built in.</summary>
    public static Words BuiltIn { get; } = new(Vocabulary.All);

    /// <summary>The same words but for the given ones, whose keys must be among the built-in ones.</summary>
    public Words With(IReadOnlyDictionary<string, string> others)
    {
        var all = new Dictionary<string, string>(byKey, StringComparer.Ordinal);
        foreach (var (key, words) in others) all[key] = words;
        return new Words(all);
    }

    /// <summary>The words of a key; numbers are grouped by points (1.234).</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Of(string key, params object?[] values) =>
        values.Length == 0 ? WordsOf(key) : string.Format(CultureInfo.InvariantCulture, WordsOf(key), [.. values.Select(Printed)]);

    /// <summary>"chủ trì", "phối hợp", …</summary>
    public string Of(Role role) => Named("role", role);

    /// <summary>"chậm nhất", "thường xuyên", …</summary>
    public string Of(DeadlineKind kind) => Named("deadline", kind);

    /// <summary>"thực hiện", "thay thế", …</summary>
    public string Of(RelationType type) => Named("relation", type);

    /// <summary>"Cơ quan Đảng", …</summary>
    public string Of(AgencyType type) => Named("agency-type", type);

    /// <summary>Where an assignment or a deadline was read.</summary>
    public string Of(Origin origin) => Named("origin", origin);

    /// <summary>1234 → 1.234.</summary>
    public static string Number(int value) => value.ToString("N0", Numbers);

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Named<T>(string group, T value)
        where T : struct, Enum => WordsOf($"{group}.{Names.Of(value)}");

    private string WordsOf(string key) =>
        byKey.TryGetValue(key, out var words) ? words : throw new KeyNotFoundException($"There are no words with the key '{key}'.");

    private static object? Printed(object? value) => value is int number ? Number(number) : value;
}
