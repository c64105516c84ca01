using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Reads who does what in a text.</summary>
internal static partial class RoleReader
{
    /// <summary>Reads running text: an agency needs a verb to have a role.</summary>
    public static IReadOnlyList<RoleReading> ReadText(string text) => Read(new AgencyText(text), needsVerb: true, Role.Implement);

    /// <summary>Reads a line that only says who does the task: an agency without a verb carries it out.</summary>
    public static IReadOnlyList<RoleReading> ReadLine(string text) => Read(new AgencyText(text), needsVerb: false, Role.Implement);

    /// <summary>Reads a line whose label names the role of all that it lists.</summary>
    /// <remarks>Of those who lead, whoever the line itself only has help beside them does not: "Đơn vị chủ trì: Sở Y tế phối hợp với Sở Nội vụ".</remarks>
    public static IReadOnlyList<RoleReading> ReadLine(string text, Role role)
    {
        var read = ReadLine(text);
        var hasHelpers = role == Role.Lead && read.Any(reading => reading.Role != Role.Coordinate);
        return [.. read.Select(reading => reading with { Role = hasHelpers && reading.Role == Role.Coordinate ? Role.Coordinate : role, Reason = ReadingReason.AgencyLine })];
    }

    private static List<RoleReading> Read(AgencyText text, bool needsVerb, Role withoutVerb)
    {
        var lists = AgencyPhrases.In(text);
        var governed = new List<GovernedList>();
        foreach (var list in lists)
            if ((Governed(text, list, needsVerb) ?? InBracketAlone(text, list, lists) ?? FurtherSubject.Of(text, list, governed) ?? (BracketRoles.AreIn(text, list) ? new GovernedList(list, Governance.Subject) : null)) is { } one) governed.AddRange(HelpersApart.Of(text, one, isLine: !needsVerb));
        var readings = new List<RoleReading>();
        for (var i = 0; i < governed.Count; i++)
        {
            var end = governed.Skip(i + 1).FirstOrDefault(next => next.Governance is Governance.Directed or Governance.Subject)?.List.Start ?? text.Length;
            var partners = i + 1 < governed.Count && governed[i + 1].Governance == Governance.Partner ? governed[i + 1].List : null;
            var role = governed[i].Role ?? RoleOf(governed[i], Predicate(text, lists, governed[i].List.End, end), partners is null || partners.End > end ? null : text.Key[partners.End..end], withoutVerb, StandsAlone(text, governed[i].List, needsVerb));
            var byOthers = governed[i].Governance is Governance.Directed or Governance.Collector;
            readings.AddRange(governed[i].List.Agencies.Select((agency, at) => new RoleReading(agency, BracketRoles.Of(text, governed[i].List, at) ?? role, byOthers) { Reason = governed[i].Reason }));
        }
        return OneRoleEach(readings);
    }

    // "X giúp Ủy ban nhân dân tỉnh theo dõi …": what X does stands after the body it helps.
    private static ReadOnlySpan<char> Predicate(AgencyText text, IReadOnlyList<AgencyList> lists, int start, int end)
    {
        var helped = lists.FirstOrDefault(list => list.Start >= start && list.End <= end && Helps().IsMatch(text.Key.AsSpan()[start..list.Start]));
        return text.Key.AsSpan()[(helped?.End ?? start)..end];
    }

    // "Căn cứ … của Ban Thường vụ Tỉnh ủy, các cấp ủy …": the comma ends the phrase before the subject and not a list.
    private static GovernedList? Governed(AgencyText text, AgencyList list, bool needsVerb)
    {
        var mayHoldSubject = Owned().IsMatch(text.Key.AsSpan()[..list.Start]);
        for (var first = 0; first < list.Agencies.Count; first++)
        {
            if (first > 0 && !mayHoldSubject && !IsBehindSemicolon(text, list.Starts[first])) continue;
            var part = list.From(first);
            var governance = GovernanceReader.Of(text, part, needsVerb);
            if (governance != Governance.None) return new GovernedList(part, governance);
        }
        return null;
    }

    // "… trên Báo Tỉnh, Đài Phát thanh; Sở Thông tin chủ trì": another clause begins.
    private static bool IsBehindSemicolon(AgencyText text, int at) => at > 1 && text.Text[at - 1] == ' ' && text.Text[at - 2] == ';';

    // "Giải phóng mặt bằng cụm công nghiệp (Trung tâm Phát triển quỹ đất, Đảng ủy thị trấn)." names who does it; behind a name the bracket is about that body.
    private static GovernedList? InBracketAlone(AgencyText text, AgencyList list, IReadOnlyList<AgencyList> lists)
    {
        var bracket = list.Start - 1;
        if (bracket < 1 || text.Text[bracket] != '(' || !BracketAtEnd().IsMatch(text.Key.AsSpan()[list.End..])) return null;
        return lists.Any(before => before.End < bracket && text.SkipSpaces(before.End) == bracket && !IsMatter(text, before)) ? null : new GovernedList(list, Governance.Subject);
    }

    // "kiểm tra 05 tổ chức đảng (Ủy ban Kiểm tra)": bodies written small and counted are what the work is about.
    private static bool IsMatter(AgencyText text, AgencyList list) =>
        !text.IsUpperAt(list.Start) && list.Start > 1 && text.Text[list.Start - 1] == ' ' && char.IsDigit(text.Text[list.Start - 2]);

    private static Role RoleOf(GovernedList governed, ReadOnlySpan<char> after, string? afterPartners, Role withoutVerb, bool standsAlone) => governed.Governance switch
    {
        Governance.Partner => Role.Coordinate,
        Governance.Charged => Role.Lead,
        Governance.Collector => Role.Implement,
        _ => OfPredicate(after, afterPartners, withoutVerb, standsAlone),
    };

    // The words up to the next agency that does something of its own.
    private static Role OfPredicate(ReadOnlySpan<char> after, string? afterPartners, Role withoutVerb, bool standsAlone)
    {
        var clause = FirstSentence(GovernanceReader.WithoutAside(after)).ToString();
        if (clause.Trim(' ', ':', '.', ';', ',', '/', ')').Length == 0) return withoutVerb;
        if (Leads().IsMatch(clause)) return Role.Lead;
        if (Reserve().IsMatch(clause)) clause = AfterReserve(clause);
        var verb = VerbCue.WithoutAdverbs(clause);
        return WithPartners().IsMatch(verb) || (afterPartners is not null && WithBarePartner().IsMatch(verb)) ? BesidePartners(afterPartners ?? "", standsAlone ? withoutVerb : Role.Coordinate) : VerbCue.RoleOf(clause);
    }

    private static ReadOnlySpan<char> FirstSentence(ReadOnlySpan<char> words)
    {
        foreach (var end in SentenceEnd().EnumerateMatches(words)) return words[..end.Index];
        return words;
    }

    // "X phối hợp với Y tham mưu …": what X does stands after its partners.
    private static Role BesidePartners(string afterPartners, Role alone)
    {
        var after = afterPartners.TrimStart();
        return after.Length > 0 && char.IsLetter(after[0]) && !after.StartsWith("trong ", StringComparison.Ordinal) ? VerbCue.RoleOf(after) : alone;
    }

    // "Đơn vị thực hiện: Ban Tổ chức phối hợp với Ban Tuyên giáo", "(Phòng Y tế, phối hợp với Phòng Tư pháp)": who is named first does it.
    private static bool StandsAlone(AgencyText text, AgencyList list, bool needsVerb) =>
        (!needsVerb && list.Start == text.NextWord(0)) || (list.End < text.Length && text.Text[list.End] is ',' or ';' && (!needsVerb || (list.Start > 0 && text.Text[list.Start - 1] == '(')));

    private static string AfterReserve(string clause)
    {
        var purpose = clause.IndexOf(" để ", StringComparison.Ordinal);
        return purpose > 0 ? clause[(purpose + 4)..] : Reserve().Replace(clause, "");
    }

    // One agency has one role in a text: the first, but to lead wins.
    private static List<RoleReading> OneRoleEach(List<RoleReading> readings) => readings.Count < 2 ? readings :
    [
        .. readings.GroupBy(reading => Register.Agencies.AgencyDirectory.Key(reading.Agency.FullName), StringComparer.Ordinal)
            .Select(group => group.FirstOrDefault(reading => reading.Role == Role.Lead) ?? group.First()),
    ];

    [GeneratedRegex(@"^ ?\) ?[.;/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketAtEnd();

    [GeneratedRegex(@"(?<!\p{L})(?:của|và|thuộc|số|(?:vai trò|tư cách)(?: là)?) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^(?: (?:có trách nhiệm|có nhiệm vụ|chủ động|tham mưu))* giúp $", RegexOptions.CultureInvariant)]
    private static partial Regex Helps();

    [GeneratedRegex(@"(?<=[.!?])\s(?=\p{L})|$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // Not "tham gia các đoàn giám sát do Sở Nội vụ chủ trì": another leads.
    [GeneratedRegex(@"(?<!\p{L})chủ trì(?!\p{L})(?<!(?:do \p{L}+|được giao) chủ trì)(?<!(?<!\p{L})tham gia [^.;:]{0,160}(?<!\p{L})do [^.;:,]{2,120} chủ trì)", RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^ (?:theo(?! dõi)|căn cứ|trên cơ sở)(?: vào)? (?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn|nội dung)?(?:(?:, | và )(?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn))*(?: được (?:giao|phân công)| của mình)*,? ?", RegexOptions.CultureInvariant)]
    private static partial Regex Reserve();

    // "Khoa Nội phối hợp Phòng Điều dưỡng giám sát …"
    [GeneratedRegex(@"^(?:phối hợp|kết hợp) (?:các|sở|ban|phòng|khoa|ngành|công an|ủy ban|ubnd|mặt trận|hội|đoàn|tỉnh đoàn|liên đoàn|liên minh|trung tâm|trường|nhà trường|bệnh viện|hạt|trạm|đội|tổ|đồn|điện lực|bưu điện|ngân hàng|kho bạc|bảo hiểm|tòa án|viện kiểm sát|thanh tra|văn phòng|đảng ủy|chi cục|cục|viện|báo|đài|bộ)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex WithBarePartner();

    [GeneratedRegex(@"^(?:phối hợp|kết hợp)(?:,? (?:chặt chẽ|tốt|đồng bộ|thường xuyên))* (?:với|cùng) ", RegexOptions.CultureInvariant)]
    private static partial Regex WithPartners();
}
