using PlanSite.Content.Files;
using PlanSite.Register.Wording;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Yaml;

/// <summary>The values that a field can choose from, by their English names or their Vietnamese words.</summary>
internal sealed class Choice<T> : IForm<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> byWord = new(StringComparer.Ordinal);
    private readonly List<string> words = [.. Names.All<T>()];
    private readonly string expected;

    public Choice(Func<T, string> wordOf)
    {
        var values = Enum.GetValues<T>();
        foreach (var value in values) Add(wordOf(value), value);
        // "lãnh đạo, chỉ đạo" is one role: either word alone says it too.
        foreach (var value in values)
        {
            foreach (var part in wordOf(value).Split(", ")) Add(part, value);
        }
        Legend = [.. values.Select(value => $"{Names.Of(value)} = {wordOf(value)}")];
        expected = string.Join("; ", values.Select(value => $"{Names.Of(value)} ({wordOf(value)})"));
    }

    /// <summary>Every name with its Vietnamese meaning ("lead = chủ trì").</summary>
    public IReadOnlyList<string> Legend { get; }

    public bool TryParse(string? text, out T value) =>
        Names.TryParse(text, out value) || byWord.TryGetValue(VietnameseText.CompareKey(text ?? ""), out value);

    /// <inheritdoc/>
    public Refusal Refuse(string text) => Suggestion.Refuse(text, words, expected);

    private void Add(string word, T value)
    {
        if (byWord.TryAdd(VietnameseText.CompareKey(word), value)) words.Add(word);
    }
}
