using PlanSite.Register.Wording;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Yaml;

/// <summary>The values that a field can choose from, by their English names or their Vietnamese words.</summary>
internal sealed class Choice<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> byWord = new(StringComparer.Ordinal);

    public Choice(Func<T, string> wordOf)
    {
        var values = Enum.GetValues<T>();
        foreach (var value in values) byWord.TryAdd(VietnameseText.CompareKey(wordOf(value)), value);
        // "lãnh đạo, chỉ đạo" is one role: either word alone says it too.
        foreach (var value in values)
        {
            foreach (var part in wordOf(value).Split(", ")) byWord.TryAdd(VietnameseText.CompareKey(part), value);
        }
        Legend = [.. values.Select(value => $"{Names.Of(value)} = {wordOf(value)}")];
    }

    /// <summary>Every name with its Vietnamese meaning ("lead = chủ trì").</summary>
    public IReadOnlyList<string> Legend { get; }

    /// <summary>The names, for a message that says what was expected.</summary>
    public string Expected { get; } = string.Join(", ", Names.All<T>());

    public bool TryParse(string? text, out T value) =>
        Names.TryParse(text, out value) || byWord.TryGetValue(VietnameseText.CompareKey(text ?? ""), out value);
}
