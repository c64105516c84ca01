using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>The word for a kind of body that several names share: "các sở: Nội vụ, Tài chính", "Sở Nội vụ, Tài chính", "Ủy ban nhân dân các xã: Tân Phú, An Bình".</summary>
/// <param name="Word">What stands before each name in full.</param>
internal sealed partial record SharedKind(string Word)
{
    private static readonly WordList Forces = new(["Quân sự", "Biên phòng"]);

    private static readonly WordList Areas = new(["các", "xã", "phường", "thị trấn", "đặc khu", "huyện", "thị xã", "quận", "thành phố"]);

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

    /// <summary>The kind of a committee of the armed forces, or null: "Đảng ủy Công an tỉnh, Quân sự tỉnh".</summary>
    public static SharedKind? OfForces(AgencyText text, int at, int end) => PartyOfForces().Match(text.Text[at..end]) is { Success: true } match ? new SharedKind(Capital(match.Groups["kind"].Value)) : null;

    /// <summary>The kind of a body of one area, or null: "UBND huyện Cao Lãnh, Lấp Vò".</summary>
    public static SharedKind? OfArea(AgencyText text, int at, int end) => BodyOfArea().Match(text.Text[at..end]) is { Success: true } match ? new SharedKind(match.Groups["kind"].Value) : null;

    /// <summary>The offset after a name that lacks the shared word; -1 when what stands here is none.</summary>
    public int ItemEnd(AgencyText text, int at)
    {
        if (at < 0 || !text.IsUpperAt(at) || !text.IsWordStart(at)) return -1;
        var field = Departments.FieldNames.LengthAt(text, at);
        if (IsDepartment && field > 0 && !GoesOn(text, at + field)) return at + field;
        if (AgencyNameReader.IsHead(text, at) || IsDepartment || (IsParty && Forces.LengthAt(text, at) == 0)) return -1;
        if (IsParty) return NameTail.EndOf(text, at + Forces.LengthAt(text, at), at, isMany: false);
        if (IsArea) return EndOfArea(text, at);
        return NameTail.EndOf(text, text.NameWordEnd(at), at, isMany: false);
    }

    // Other words with a capital go on in small letters ("Luật Đất đai").
    private static int EndOfArea(AgencyText text, int at)
    {
        var end = AreaNames.EndOfProperName(text, at);
        var next = text.SkipSpaces(end);
        return AgencyNameReader.BeginsAt(text, at) || (text.IsWordStart(next) && !text.Has(next, "và") && NameWords.Stops.LengthAt(text, next) == 0) ? -1 : end;
    }

    private bool IsParty => Word == "Đảng ủy";

    private bool IsArea => Area().IsMatch(Word);

    private bool IsDepartment => Word is "Sở" or "Bộ" or "Phòng";

    // "Công an tỉnh" after "Bộ Quốc phòng, …", "Công an xã" after "Phòng Kinh tế, …" are bodies of their own.
    private static bool GoesOn(AgencyText text, int end)
    {
        var next = text.SkipSpaces(end);
        return AgencyNameReader.IsHead(text, next) || NameWords.Levels.LengthAt(text, next) > 0 || Areas.LengthAt(text, next) > 0;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"^(?<kind>[Đđ]ảng ủy) (?:Công an|Quân sự|Bộ đội Biên phòng|Biên phòng)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex PartyOfForces();

    [GeneratedRegex(@"^(?<kind>(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Đảng ủy|Công an) (?:huyện|xã|phường|thị trấn|thị xã|quận|thành phố|đặc khu))(?: \p{Lu}\p{Ll}*| \d+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex BodyOfArea();

    [GeneratedRegex(@"(?:[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Qq]uận|[Tt]hành phố|[Đđ]ặc khu)$", RegexOptions.CultureInvariant)]
    private static partial Regex Area();

    [GeneratedRegex(@"^(?<before>(?:(?!các )\p{L}+ ){0,7}?)[Cc]ác (?<kind>[Ss]ở|[Bb]ộ|[Pp]hòng|[Bb]an|[Hh]ội|[Tt]rường|tỉnh|huyện|xã|phường|thị trấn)(?:,? (?:ban|ngành))*(?: (?:tỉnh|huyện|thành phố|chuyên môn|của tỉnh))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
