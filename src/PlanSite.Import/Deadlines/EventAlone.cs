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

    /// <summary>Where the words stand, or null.</summary>
    public static (int Start, int End)? In(string text) =>
        Time.Match(text) is { Success: true } match && !NoEvent.IsMatch(match.Groups["ev"].Value) ? (match.Groups["t"].Index, match.Groups["t"].Index + match.Groups["t"].Value.TrimEnd().Length) : null;

    /// <summary>The event that such words hang on.</summary>
    public static string Of(string text, (int Start, int End) words) => Time.Match(text).Groups["ev"].Value[..(words.End - Time.Match(text).Groups["ev"].Index)].TrimEnd(' ', ',');
}
