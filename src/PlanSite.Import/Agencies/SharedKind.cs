using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>The word for a kind of body that several names share: "các sở: Nội vụ, Tài chính", "Sở Nội vụ, Tài chính", "Ủy ban nhân dân các xã: Tân Phú, An Bình".</summary>
/// <param name="Word">What stands before each name in full.</param>
internal sealed partial record SharedKind(string Word)
{
    /// <summary>The kind that a group announces before a colon, or null.</summary>
    public static SharedKind? BeforeColon(AgencyText text, int at, int end)
    {
        var colon = text.SkipSpaces(end);
        if (colon >= text.Length || text.Text[colon] != ':') return null;
        var match = Announced().Match(text.Text[at..end]);
        return match.Success ? new SharedKind(Capital(match.Groups["before"].Value + match.Groups["kind"].Value.ToLowerInvariant())) : null;
    }

    /// <summary>The kind of a department whose name is complete, or null.</summary>
    public static SharedKind? OfDepartment(AgencyText text, int at, int end)
    {
        var start = AgencyNameReader.PastQuantifier(text, at);
        return Departments.Names.LengthAt(text, start) == end - start ? new SharedKind(text.Text[start..text.WordEnd(start)]) : null;
    }

    /// <summary>The offset after a name that lacks the shared word; -1 when what stands here is none.</summary>
    public int ItemEnd(AgencyText text, int at)
    {
        if (at < 0 || !text.IsUpperAt(at) || !text.IsWordStart(at)) return -1;
        var field = Departments.FieldNames.LengthAt(text, at);
        if (IsDepartment && field > 0 && !GoesOn(text, at + field)) return at + field;
        if (AgencyNameReader.IsHead(text, at) || IsDepartment) return -1;
        return IsArea ? AreaNames.EndOfProperName(text, at) : NameTail.EndOf(text, text.NameWordEnd(at), at, isMany: false);
    }

    private bool IsArea => Area().IsMatch(Word);

    private bool IsDepartment => Word is "Sở" or "Bộ" or "Phòng";

    // "Công an tỉnh" after "Bộ Quốc phòng, …" is a body of its own.
    private static bool GoesOn(AgencyText text, int end) => AgencyNameReader.IsHead(text, text.SkipSpaces(end)) || NameWords.Levels.LengthAt(text, text.SkipSpaces(end)) > 0;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"(?:[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị trấn)$", RegexOptions.CultureInvariant)]
    private static partial Regex Area();

    [GeneratedRegex(@"^(?<before>(?:(?!các )\p{L}+ ){0,7}?)[Cc]ác (?<kind>[Ss]ở|[Bb]ộ|[Pp]hòng|[Bb]an|[Hh]ội|[Tt]rường|tỉnh|huyện|xã|phường|thị trấn)(?:,? (?:ban|ngành))*(?: (?:tỉnh|huyện|thành phố|chuyên môn|của tỉnh))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
