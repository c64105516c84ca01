using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>Reads one list of agencies, name after name.</summary>
internal sealed partial class AgencyListReader(AgencyText text)
{
    private const int LongestBracket = 400;

    private readonly List<NamedAgency> agencies = [];
    private readonly List<int> starts = [];
    private string? partyHead;
    private bool hasUnread;

    /// <summary>The list that begins at an offset, or null.</summary>
    public AgencyList? Read(int start)
    {
        var (at, end) = (start, start);
        while (at >= 0 && AgencyNameReader.EndOf(text, at) is > 0 and var known)
        {
            var nameEnd = known;
            if (PartyHead(at, nameEnd) is { } head)
            {
                (partyHead, end, at) = (head, nameEnd, AfterColon(nameEnd));
                continue;
            }
            if (UnreadName.RunInEnd(text, at, nameEnd) is > 0 and var colon) (nameEnd, hasUnread) = (colon, true);
            end = ReadName(at, nameEnd);
            at = ListSeparators.NextName(text, end);
            if (at < 0 && UnreadName.EndAfter(text, end) is > 0 and var unread)
            {
                if (AfterAnd(end) is > 0 and var name) Add(name, unread, null);
                else hasUnread = true;
                end = unread;
                at = ListSeparators.NextName(text, end);
            }
        }
        return agencies.Count == 0 ? null : new AgencyList(starts, end, agencies, hasUnread);
    }

    // Only two are joined by "và": what stands there can be told from the words around it.
    private int AfterAnd(int end) => text.SkipSpaces(end) is var and && text.Has(and, "và") ? text.SkipSpaces(and + "và".Length) : -1;

    private int ReadName(int at, int end)
    {
        if (SharedKind.BeforeColon(text, at, end) is { } announced && ReadItems(announced, AfterColon(end), isAnnounced: true) is > 0 and var last) return last;
        if (SharedKind.OfDepartment(text, at, end) is { } kind && kind.ItemEnd(text, ListSeparators.PastComma(text, end, orSemicolon: false)) > 0)
        {
            Add(AgencyNameReader.PastQuantifier(text, at), end, null);
            return ReadItems(kind, ListSeparators.PastComma(text, end, orSemicolon: false), isAnnounced: false);
        }
        Add(at, end, PartyWords(text.Text[at..end]));
        if (SharedKind.OfForces(text, at, end) is { } party && ReadItems(party, ListSeparators.PastComma(text, end, orSemicolon: false), isAnnounced: false) is > 0 and var lastOfForces) return lastOfForces;
        if (SharedKind.OfArea(text, at, end) is { } area && ReadItems(area, ListSeparators.PastComma(text, end, orSemicolon: false), isAnnounced: false) is > 0 and var lastArea) return lastArea;
        return ReadMembers(at, end);
    }

    // "các sở: Nội vụ, Tài chính", "Sở Nội vụ, Tài chính": the word before the first belongs to every one.
    private int ReadItems(SharedKind kind, int at, bool isAnnounced)
    {
        var last = -1;
        while (kind.ItemEnd(text, at) is > 0 and var end)
        {
            Add(at, end, kind.Word);
            last = end;
            at = ListSeparators.PastComma(text, end, isAnnounced);
        }
        return last;
    }

    // "các ban xây dựng Đảng (Ban Tổ chức, Ban Tuyên giáo)": the members of a group are named with it.
    private int ReadMembers(int at, int end)
    {
        var open = text.SkipSpaces(end);
        if (open >= text.Length || text.Text[open] != '(' || AgencyNameReader.PastQuantifier(text, at) == at) return end;
        var close = text.Text.IndexOf(')', open, Math.Min(LongestBracket, text.Length - open));
        if (close < 0 || text.Text.IndexOf('(', open + 1, close - open - 1) >= 0) return end;
        var members = new AgencyListReader(text).Read(open + 1 + Including().Match(text.Key[(open + 1)..close]).Length);
        if (members is null || members.End > close || text.Text[members.End..close].Trim(' ', '.', ',', '…').Length > 0) return end;
        agencies.AddRange(members.Agencies);
        starts.AddRange(members.Starts);
        return close + 1;
    }

    private void Add(int at, int end, string? sharedWords)
    {
        var printed = text.Text[at..end];
        agencies.Add(sharedWords is null ? new NamedAgency(printed) : new NamedAgency(printed, $"{sharedWords} {printed}"));
        starts.Add(at);
    }

    // "các đảng đoàn: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, …": the word before the colon belongs to every name after it.
    private string? PartyHead(int at, int end)
    {
        var next = AfterColon(end);
        if (next < 0 || !AgencyNameReader.BeginsAt(text, next)) return null;
        var words = Many().Replace(text.Text[at..end], "");
        return PartyGroup().IsMatch(words) ? char.ToUpperInvariant(words[0]) + words[1..] : null;
    }

    private string? PartyWords(string printed)
    {
        var last = agencies.Count > 0 ? agencies[^1].FullName : "";
        if (partyHead is not null) return OwnHead().IsMatch(printed) ? null : partyHead;
        return StateBody().IsMatch(printed) && PartyGroup().Match(last) is { Success: true } match && last.Length > match.Length ? match.Value : null;
    }

    private int AfterColon(int end)
    {
        var colon = text.SkipSpaces(end);
        return colon < text.Length && text.Text[colon] == ':' ? text.SkipSpaces(colon + 1) : -1;
    }

    [GeneratedRegex(@"^ ?(?:(?:bao gồm|gồm có|gồm|như|trong đó có) ?:? ?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Including();

    [GeneratedRegex(@"^(?:[Cc]ác|[Nn]hững)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Many();

    [GeneratedRegex(@"^(?:[Bb]an [Cc]án sự [Đđ]ảng|[Đđ]ảng đoàn)", RegexOptions.CultureInvariant)]
    private static partial Regex PartyGroup();

    [GeneratedRegex(@"^(?:Tòa án|Viện [Kk]iểm sát|Ủy ban nhân dân|UBND|HĐND|Hội đồng nhân dân|TAND|VKSND)", RegexOptions.CultureInvariant)]
    private static partial Regex StateBody();

    [GeneratedRegex(@"^(?:các |những |Ban |Đảng đoàn|Sở )", RegexOptions.CultureInvariant)]
    private static partial Regex OwnHead();
}
