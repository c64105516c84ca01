using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Outline;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Tasks;

/// <summary>A bracket at the end of a task that says who does it and by when: "(Sở Nội vụ; quý IV/2023)".</summary>
/// <remarks>It stays in the text, as it gives more than a time; who does the whole work is no part of it that the time holds for.</remarks>
internal static partial class WhoAndWhen
{
    /// <summary>The only deadline of such a task, for the whole of it; others as they are.</summary>
    public static IReadOnlyList<Deadline> Apart(string text, IReadOnlyList<Deadline> deadlines) =>
        deadlines is [{ For: { } part } only] && NamesAgencies(part) && Bracket(text) is { } bracket
            && bracket.Contains(part, StringComparison.Ordinal) && bracket.Contains(only.Text, StringComparison.Ordinal)
            ? [only with { For = null }]
            : deadlines;

    // Or behind a label: "(đơn vị chủ trì: Sở Nội vụ; hoàn thành trước ngày 30/6)".
    private static bool NamesAgencies(string part)
    {
        var names = AttributeLine.Read(part) is { } label && AttributeKinds.Who.Contains(label.Kind) ? part[label.TextStart..] : part;
        return AgencyPhrases.ListAt(new AgencyText(names), 0) is { } list && VerbAlone().IsMatch(names.AsSpan()[list.End..]);
    }

    private static string? Bracket(string text)
    {
        var body = text.TrimEnd('.', ';', '/', ',', ' ');
        return body.EndsWith(')') && body.LastIndexOf('(') is >= 0 and var open ? body[open..] : null;
    }

    [GeneratedRegex(@"^(?:\s*[:,-]?\s*(?:thực hiện|hoàn thành|triển khai|xong))?$|^ (?:chủ trì|làm đầu mối|tham mưu|phối hợp)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex VerbAlone();
}
