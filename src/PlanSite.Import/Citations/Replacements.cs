using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>"Kế hoạch này thay thế X".</summary>
internal static partial class Replacements
{
    public static IEnumerable<(RelationType Type, Mention Mention)> Of(PlacedMentions text)
    {
        if (text.Mentions.Count == 0) return [];
        if (Statement().Match(text.Text.Text) is not { Success: true } statement) return [];
        var end = SentenceEnd().Match(text.Text.Text, statement.Index + statement.Length) is { Success: true } stop ? stop.Index : text.Text.Text.Length;
        return text.Mentions
            .Where(mention => mention.Start >= statement.Index + statement.Length && mention.Start < end && !ShortNames.IsNested(mention, text.Mentions))
            .Select(mention => (RelationType.Replaces, mention));
    }

    [GeneratedRegex(
        @"(?:Kế hoạch|Chương trình(?: hành động)?|Quyết định|Hướng dẫn|Nghị quyết|Quy định|Đề án)\s+này\s[^.;]{0,80}?thay\s+thế",
        RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\.(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
