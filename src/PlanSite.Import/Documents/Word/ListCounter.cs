namespace PlanSite.Import.Documents.Word;

/// <summary>Counts the paragraphs of lists and writes their labels.</summary>
internal sealed class ListCounter
{
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<(WordList List, int Level)> begun = [];

    /// <summary>Counts one more paragraph of a list and gives its label; null when none is printed.</summary>
    public string? Next(WordList list, int level)
    {
        if (list.Levels[level] is not { } format) return null;
        if (!counters.TryGetValue(list.Counter, out var numbers)) counters[list.Counter] = numbers = new int?[ListLevel.Count];
        var restart = begun.Add((list, level)) ? list.Restarts[level] : null;
        numbers[level] = restart ?? (numbers[level] is { } number ? number + 1 : format.Start);
        for (var deeper = level + 1; deeper < ListLevel.Count; deeper++)
        {
            if (level < (list.Levels[deeper]?.RestartAfter ?? deeper)) numbers[deeper] = null;
        }
        var label = format.IsBullet ? Bullet(list, level, format.Text) : Label(list, format, numbers);
        return label.Length > 0 ? label : null;
    }

    private static string Bullet(WordList list, int level, string sign)
    {
        if (sign.Trim().Length == 0) return "";
        return Bullets.Of(sign, isDeeper: level > 0 && (sign.Trim() == "o" || list.Levels[level - 1] is { IsBullet: true }));
    }

    private static string Label(WordList list, ListLevel format, int?[] numbers)
    {
        var label = format.Text;
        for (var level = 0; level < ListLevel.Count; level++)
        {
            if (!label.Contains($"%{level + 1}", StringComparison.Ordinal)) continue;
            var (shown, style) = (list.Levels[level], format.IsLegal ? "decimal" : list.Levels[level]?.Format ?? "decimal");
            label = label.Replace($"%{level + 1}", ListNumbers.Write(numbers[level] ?? shown?.Start ?? 0, style), StringComparison.Ordinal);
        }
        return label.Trim();
    }
}
