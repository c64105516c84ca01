using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines.Grammar;

namespace PlanSite.Import.Deadlines;

/// <summary>What a time line says in words that no rule of the grammar knows: "Thời gian hoàn thành: trước mùa mưa bão". On such a line it can be nothing but an event.</summary>
internal static class EventAlone
{
    // Figures are days that some rule should have read; a bracket or a second clause is more than a time.
    private static readonly Regex Time = new(
        @"^(?:\W*(?:\w{1,4}[.)]\s*)?" + RulePatterns.TimeWords + @"[^:]{0,40}:)?\s*(?:hoàn\s+thành\s+)?(?<t>(?:xong\s+)?(?:ngay\s+)?(?:trước|sau|khi|trong|vào|đến|cho\s+đến|kết\s+thúc|đầu|giữa|cuối|từ)\s+(?<ev>\p{L}[^.;:()\d]{2,100}))[.;/\s]*$",
        RulePatterns.Options);

    // "trong quá trình thực hiện" and its like give no moment.
    private static readonly Regex NoEvent = new(@"^(?:quá\s+trình|thời\s+gian\s+(?:tới|qua)|điều\s+kiện|phạm\s+vi|khuôn\s+khổ)", RulePatterns.Options);

    /// <summary>Where the words stand and the event that they hang on; null when they are no such time.</summary>
    public static (int Start, int End, string Event)? In(string text)
    {
        if (Time.Match(text) is not { Success: true } match || NoEvent.IsMatch(match.Groups["ev"].Value)) return null;
        var words = match.Groups["t"];
        return (words.Index, words.Index + words.Value.TrimEnd().Length, match.Groups["ev"].Value.TrimEnd(' ', ','));
    }
}
