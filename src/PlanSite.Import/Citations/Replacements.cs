using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>"Kế hoạch này thay thế X và sửa đổi, bổ sung Y".</summary>
internal static partial class Replacements
{
    public static IEnumerable<(RelationType Type, Mention Mention)> Of(PlacedMentions text)
    {
        if (text.Mentions.Count == 0) return [];
        if (Statement().Match(text.Text.Text) is not { Success: true } statement) return [];
        var end = SentenceEnd().Match(text.Text.Text, statement.Index + statement.Length) is { Success: true } stop ? stop.Index : text.Text.Text.Length;
        return text.Mentions
            .Where(mention => mention.Start >= statement.Index + statement.Length && mention.Start < end && !ShortNames.IsNested(mention, text.Mentions))
            .Select(mention => (Type: TypeOf(mention, text, statement.Index), Mention: mention))
            .Where(change => change.Type is not null)
            .Select(change => (change.Type!.Value, change.Mention));
    }

    // What the nearest word before it says.
    private static RelationType? TypeOf(Mention mention, PlacedMentions text, int from)
    {
        var change = Changes().Matches(text.Text.Text[..mention.Start], from).LastOrDefault(one => !text.Mentions.Any(other => other.HasInTitle(one.Index)));
        return change is null ? null : change.Groups["amends"].Success ? RelationType.Amends : RelationType.Replaces;
    }

    [GeneratedRegex(
        @"(?:Kế hoạch|Chương trình(?: hành động)?|Quyết định|Hướng dẫn|Nghị quyết|Quy định|Đề án)\s+này(?=\s(?:[^.;]{0,80}?thay\s+thế|(?:có\s+hiệu\s+lực[^.;]{0,60}?(?:,|và)\s*)?(?:sửa\s+đổi(?:\s*(?:,|và)\s*bổ\s+sung)?|bổ\s+sung)(?=\s+(?:" + DocumentKinds.Words + @"|(?:(?:một\s+số|các)\s+)?(?:điều|nội\s+dung|khoản|điểm|[Pp]hụ\s+lục))(?!\p{L}))))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"(?<!được\s+)(?:thay\s+thế|(?<amends>sửa\s+đổi(?:\s*(?:,|và)\s*bổ\s+sung)?|bổ\s+sung))(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Changes();

    [GeneratedRegex(@"\.(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
