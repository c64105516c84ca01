using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Reads who does what in a text.</summary>
internal static partial class RoleReader
{
    /// <summary>Reads running text: an agency needs a verb to have a role.</summary>
    public static IReadOnlyList<RoleReading> ReadText(string text) => Read(new AgencyText(text), needsVerb: true, Role.Implement);

    /// <summary>Reads a line that only says who does the task: agencies without a verb have the role of its label.</summary>
    public static IReadOnlyList<RoleReading> ReadLine(string text, Role withoutVerb) => Read(new AgencyText(text), needsVerb: false, withoutVerb);

    private static List<RoleReading> Read(AgencyText text, bool needsVerb, Role withoutVerb)
    {
        var governed = AgencyPhrases.In(text)
            .Select(list => (list, governance: GovernanceReader.Of(text, list, needsVerb)))
            .Where(one => one.governance != Governance.None)
            .ToList();
        var readings = new List<RoleReading>();
        foreach (var (list, governance) in governed)
        {
            var role = RoleOf(text, list, governance, withoutVerb);
            readings.AddRange(list.Agencies.Select(agency => new RoleReading(agency, role)));
        }
        return OneRoleEach(readings);
    }

    private static Role RoleOf(AgencyText text, AgencyList list, Governance governance, Role withoutVerb) => governance switch
    {
        Governance.Partner => Role.Coordinate,
        Governance.Charged => Role.Lead,
        Governance.Collector => Role.Implement,
        _ => OfPredicate(text, list, withoutVerb),
    };

    private static Role OfPredicate(AgencyText text, AgencyList list, Role withoutVerb)
    {
        var sentence = SentenceEnd().Split(text.Key[list.End..], 2)[0];
        if (sentence.Trim(' ', ':', '.', ';', ',').Length == 0) return withoutVerb;
        var clause = NextSubject(text, list.End, list.End + sentence.Length);
        if (Leads().IsMatch(clause)) return Role.Lead;
        if (Reserve().IsMatch(clause)) clause = AfterReserve(clause);
        return WithPartners().Match(VerbCue.WithoutAdverbs(clause)) is { Success: true } partners
            ? AfterPartners(VerbCue.WithoutAdverbs(clause)[partners.Length..])
            : VerbCue.RoleOf(clause);
    }

    // The subject's clause ends where another agency begins one of its own.
    private static string NextSubject(AgencyText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.Text[at] != ';' || AgencyPhrases.ListAt(text, text.SkipSpaces(at + 1)) is null) continue;
            return text.Key[start..at];
        }
        return text.Key[start..end];
    }

    // "X phối hợp với Y tham mưu …": what X does stands after its partners.
    private static Role AfterPartners(string rest)
    {
        var text = new AgencyText(rest);
        var list = AgencyPhrases.ListAt(text, 0);
        var after = list is null ? "" : rest[list.End..].TrimStart();
        return after.Length > 0 && char.IsLetter(after[0]) && !after.StartsWith("trong ", StringComparison.Ordinal) ? VerbCue.RoleOf(after) : Role.Coordinate;
    }

    private static string AfterReserve(string clause)
    {
        var purpose = clause.IndexOf(" để ", StringComparison.Ordinal);
        return purpose > 0 ? clause[(purpose + 4)..] : Reserve().Replace(clause, "");
    }

    // One agency has one role in a text: the first, but to lead wins.
    private static List<RoleReading> OneRoleEach(List<RoleReading> readings) =>
    [
        .. readings.GroupBy(reading => Register.Agencies.AgencyDirectory.Key(reading.Agency.FullName), StringComparer.Ordinal)
            .Select(group => group.FirstOrDefault(reading => reading.Role == Role.Lead) ?? group.First()),
    ];

    [GeneratedRegex(@"(?<=[.!?])\s(?=\p{L})|$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<!do \p{L}+ |được giao )(?<!\p{L})chủ trì(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^ (?:theo|căn cứ|trên cơ sở)(?: vào)? (?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn|nội dung)?(?:(?:, | và )(?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn))*(?: được giao| của mình)*,? ?", RegexOptions.CultureInvariant)]
    private static partial Regex Reserve();

    [GeneratedRegex(@"^(?:phối hợp|kết hợp)(?:,? (?:chặt chẽ|tốt|đồng bộ|thường xuyên))* (?:với|cùng) ", RegexOptions.CultureInvariant)]
    private static partial Regex WithPartners();
}
