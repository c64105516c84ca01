using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>Reads lists of agencies: where they are, which names they hold, and which words the names share.</summary>
internal static partial class AgencyPhrases
{
    /// <summary>All lists of a text in order.</summary>
    public static IReadOnlyList<AgencyList> In(AgencyText text)
    {
        var lists = new List<AgencyList>();
        for (var at = 0; at < text.Length; at++)
        {
            if (ListAt(text, at) is not { } list) continue;
            lists.Add(list);
            at = list.End - 1;
        }
        return lists;
    }

    /// <summary>The list that begins at an offset, or null.</summary>
    public static AgencyList? ListAt(AgencyText text, int start)
    {
        var (agencies, starts) = (new List<NamedAgency>(), new List<int>());
        string? shared = null;
        var (at, end) = (start, start);
        while (AgencyNameReader.EndOf(text, at) is > 0 and var nameEnd)
        {
            if (SharedHead(text, at, nameEnd) is { } head)
            {
                (shared, end, at) = (head, nameEnd, text.SkipSpaces(text.SkipSpaces(nameEnd) + 1));
                continue;
            }
            agencies.Add(Named(text.Text[at..nameEnd], shared, agencies));
            starts.Add(at);
            end = nameEnd;
            at = NextName(text, nameEnd);
            if (at < 0) break;
        }
        return agencies.Count == 0 ? null : new AgencyList(starts, end, agencies);
    }

    /// <summary>The agencies that a heading consists of; empty when it says anything else.</summary>
    public static IReadOnlyList<NamedAgency> OfHeading(string heading)
    {
        var text = new AgencyText(heading);
        var start = Request().Match(text.Key).Length;
        var list = ListAt(text, start);
        return list is not null && heading[list.End..].Trim(' ', ':', '.', ';').Length == 0 ? list.Agencies : [];
    }

    /// <summary>Whether a heading names agencies and nothing else ("Đề nghị …" aside).</summary>
    public static bool IsAgencyHeading(string heading) => OfHeading(heading).Count > 0;

    // "các đảng đoàn: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, …": the word before the colon belongs to every name after it.
    private static string? SharedHead(AgencyText text, int at, int end)
    {
        var colon = text.SkipSpaces(end);
        if (colon >= text.Length || text.Text[colon] != ':' || !AgencyNameReader.BeginsAt(text, text.SkipSpaces(colon + 1))) return null;
        var words = Many().Replace(text.Text[at..end], "");
        return PartyGroup().IsMatch(words) ? char.ToUpperInvariant(words[0]) + words[1..] : null;
    }

    private static NamedAgency Named(string printed, string? shared, List<NamedAgency> before)
    {
        var last = before.Count > 0 ? before[^1].FullName : "";
        var head = shared ?? (PartyGroup().Match(last) is { Success: true } match && last.Length > match.Length ? match.Value : null);
        var sharesWords = shared is null ? StateBody().IsMatch(printed) : !OwnHead().IsMatch(printed);
        return head is not null && sharesWords ? new NamedAgency(printed, $"{head} {printed}") : new NamedAgency(printed);
    }

    private static int NextName(AgencyText text, int end)
    {
        var next = text.SkipSpaces(end);
        if (next < text.Length && text.Text[next] is ',' or ';') next = text.SkipSpaces(next + 1);
        if (text.Has(next, "và")) next = text.SkipSpaces(next + 2);
        else if (text.Has(next, "cùng")) next = text.SkipSpaces(next + 4);
        return next > text.SkipSpaces(end) && AgencyNameReader.BeginsAt(text, next) ? next : -1;
    }

    [GeneratedRegex(@"^(?:đề nghị|giao|yêu cầu|đối với|trách nhiệm của)(?: cho)?\s*:?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?:[Cc]ác|[Nn]hững)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Many();

    [GeneratedRegex(@"^(?:[Bb]an [Cc]án sự [Đđ]ảng|[Đđ]ảng đoàn)", RegexOptions.CultureInvariant)]
    private static partial Regex PartyGroup();

    [GeneratedRegex(@"^(?:Tòa án|Viện [Kk]iểm sát|Ủy ban nhân dân|UBND|HĐND|Hội đồng nhân dân|TAND|VKSND)", RegexOptions.CultureInvariant)]
    private static partial Regex StateBody();

    [GeneratedRegex(@"^(?:các |những |Ban |Đảng đoàn|Sở )", RegexOptions.CultureInvariant)]
    private static partial Regex OwnHead();
}
