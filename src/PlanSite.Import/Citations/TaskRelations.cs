using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>Tasks that order a document to be summed up or amended.</summary>
internal static partial class TaskRelations
{
    public static IEnumerable<(RelationType Type, Mention Mention)> Of(PlacedMentions task)
    {
        if (task.Mentions.Count == 0) yield break;
        var summingUps = SummingUp().Matches(task.Text.Text);
        var amended = new HashSet<Mention>(ReferenceEqualityComparer.Instance);
        foreach (var mention in task.Mentions.Where(mention => !ShortNames.IsNested(mention, task.Mentions)))
        {
            if (IsSummedUp(task, mention, summingUps)) yield return (RelationType.SumsUp, mention);
            if (!IsAmended(task, mention, amended)) continue;
            amended.Add(mention);
            yield return (RelationType.Amends, mention);
        }
    }

    // What is summed up may stand far from the word, at the end of a list, but not behind a new order or as the source of what is summed up.
    private static bool IsSummedUp(PlacedMentions task, Mention mention, IEnumerable<Match> summingUps)
    {
        var cue = summingUps.LastOrDefault(cue => cue.Index + cue.Length <= mention.Start);
        if (cue is null || task.Mentions.Any(other => other.HasInTitle(cue.Index))) return false;
        var between = Unquoted(task.Text.Text[(cue.Index + cue.Length)..mention.Start]);
        return !SentenceEnd().IsMatch(between) && !SourceAtEnd().IsMatch(between) && !Source().IsMatch(between) && !NewOrder().IsMatch(between);
    }

    private static bool IsAmended(PlacedMentions task, Mention mention, HashSet<Mention> amended)
    {
        var before = task.Text.Text[..mention.Start];
        if (Amending().Match(before) is { Success: true } order) return !task.Mentions.Any(other => IsAmender(task.Text.Text, other, order.Index));
        return amended.Any(other => IsListed(task.Text.Text, other, mention));
    }

    // "Nghị định A sửa đổi Nghị định B" tells what A does.
    private static bool IsAmender(string text, Mention other, int order) =>
        other.HasInTitle(order) || (other.Start < order && other.End <= order && string.IsNullOrWhiteSpace(text[other.End..order]));

    private static bool IsListed(string text, Mention before, Mention mention)
    {
        var end = Math.Max(before.End, before.TitleSpan.End);
        return end <= mention.Start && Conjunction().IsMatch(text.AsSpan()[end..mention.Start]);
    }

    private static string Unquoted(string text) => Quotation().Replace(text, "“”");

    // "điều, khoản", "khoản 2 Điều 3", "nội dung" of what is amended.
    private const string Parts = @"(?:(?:điều|khoản|điểm|nội\s+dung|quy\s+định|phụ\s+lục)(?:\s+(?:\d{1,3}|[a-zđ]|[IVX]{1,4}))?(?:\s*,\s*|\s+và\s+|\s+))+";

    [GeneratedRegex(
        @"(?<![\p{L}])(?:sơ(?:\s+kết)?\s*(?:,|và)\s*tổng\s+kết|sơ\s+kết|tổng\s+kết)(?![\p{L}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SummingUp();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh)(?:\s*(?:,|và|hoặc)?\s*(?:bổ\s+sung|thay\s+thế|điều\s+chỉnh|hoàn\s+thiện|ban\s+hành))*\s+(?:(?:các|một\s+số)\s+)?(?:" + Parts + @"(?:(?:của|trong|tại)\s+)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Amending();

    [GeneratedRegex(
        @"\.\s|;(?!\s*(?:và\s+)?(?:" + DocumentKinds.Words + @"|về|của|$)(?![\p{Ll}]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"(?:(?<!kèm\s)theo|tại|trong|nêu\s+ở|căn\s+cứ|từ)\s+(?:đúng\s+)?(?:tinh\s+thần\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex SourceAtEnd();

    [GeneratedRegex(
        @"(?:đề\s+ra|quy\s+định|nêu)\s+(?:trong|tại)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(
        @"(?:,|(?<![\p{L}])và)\s+(?:triển\s+khai|xây\s+dựng|ban\s+hành|tổ\s+chức|quán\s+triệt|tiếp\s+tục|đề\s+xuất|tham\s+mưu)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewOrder();

    [GeneratedRegex(@"^\s*(?:,|và|;|;\s*và)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
