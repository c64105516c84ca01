using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Reads the second body of a sentence that has a verb of its own: "Sở Nội vụ chủ trì, Sở Tư pháp phối hợp …".</summary>
internal static partial class FurtherSubject
{
    // Farther apart they are hardly of one sentence.
    private const int LongestPredicate = 600;

    /// <param name="text">The whole text.</param>
    /// <param name="list">A list that nothing else tells the place of.</param>
    /// <param name="before">The agencies with a role before it.</param>
    /// <returns>The list as subject, in doubt where its verb is none of those that tell roles; null when it is no subject.</returns>
    public static GovernedList? Of(AgencyText text, AgencyList list, IReadOnlyList<GovernedList> before)
    {
        if (before.LastOrDefault(one => one.Governance is Governance.Subject or Governance.Charged) is not { } first || list.Start - first.List.End is > LongestPredicate or < 0) return null;
        var between = Bracket().Replace(text.Key[first.List.End..list.Start], "");
        if (!OwnPredicate().IsMatch(between)) return null;
        var right = GovernanceReader.WithoutAside(text.Key.AsSpan()[list.End..Math.Min(text.Length, list.End + LongestPredicate)]).ToString();
        if (Telling().Match(right) is { Success: true } verb) return new GovernedList(list, Governance.Subject) { Role = verb.Groups["help"].Success ? Role.Coordinate : null };
        return IsClauseOfItsOwn(text, list, between) && GovernanceReader.HasVerb(right) ? new GovernedList(list, Governance.Subject) { IsBehindComma = true } : null;
    }

    /// <summary>Whether words up to a comma go on to others that the body before deals with.</summary>
    public static bool IsListing(ReadOnlySpan<char> left) => ListingOfNames().IsMatch(left);

    // "…, Công an tỉnh bảo đảm trật tự tại các điểm thi và Sở Y tế trực cấp cứu": a body with its own name is rather told from a further object than a group.
    private static bool IsClauseOfItsOwn(AgencyText text, AgencyList list, string between)
    {
        var isNamed = text.IsUpperAt(list.Start);
        if (between.EndsWith(", ", StringComparison.Ordinal)) return !(isNamed ? ListingOfNames() : Listing()).IsMatch(between);
        return isNamed && between.EndsWith(" và ", StringComparison.Ordinal) && !Objects().IsMatch(between);
    }

    [GeneratedRegex(@" ?\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    // What the first body does, in the same sentence.
    [GeneratedRegex(@"^,? \p{Ll}[^.;:!?()“”]*(?:,| và|,? còn) $", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPredicate();

    // Verbs that tell how the second stands to the first.
    [GeneratedRegex(@"^ (?:(?:có trách nhiệm|có nhiệm vụ|chủ động|tích cực|cùng|(?:là|làm) (?:các )?(?:cơ quan|đơn vị)) )*(?:(?<help>phối hợp|hỗ trợ|đồng hành)|chủ trì|theo dõi|giám sát việc)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    // After these the comma goes on with what the first body deals with ("trình cấp có thẩm quyền, Ủy ban nhân dân tỉnh xem xét"); behind places and groups ("tại các xã, Sở Y tế …") with no body of its own name.
    private const string Deals = "với|cùng|báo cáo|trình|gửi|đề xuất|kiến nghị|giữa|gồm|như|do|giúp|chỉ đạo|hướng dẫn|đôn đốc|yêu cầu|đề nghị";

    [GeneratedRegex(@"(?<!\p{L})(?:" + Deals + @"|của|thuộc|theo|tham mưu|tại|ở|các|những)(?!\p{L})[^,]*, $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Listing();

    [GeneratedRegex(@"(?<!\p{L})(?:" + Deals + @")(?!\p{L})[^,]*, $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ListingOfNames();

    // After these "và" goes on with whom the first body deals with ("hỗ trợ người dân và Công an xã tuần tra").
    [GeneratedRegex(@"(?<!\p{L})(?:" + Deals + @"|của|thuộc|theo|tham mưu|cho|đến|để|nhằm|đối với|hỗ trợ|vận động|khuyến khích|phục vụ|phân công|phối hợp|mời|thành lập|kiện toàn|sắp xếp|nâng cấp)(?!\p{L})[^,]* và $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Objects();
}
