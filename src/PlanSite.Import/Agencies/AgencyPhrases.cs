using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>Reads lists of agencies: where they are, which names they hold, and which words the names share.</summary>
internal static partial class AgencyPhrases
{
    private static readonly WordList Offices = new(["Phòng", "Bộ phận"]);

    /// <summary>All lists of a text in order.</summary>
    public static IReadOnlyList<AgencyList> In(AgencyText text)
    {
        var lists = new List<AgencyList>();
        for (var at = text.NextWord(0); at < text.Length; at = text.NextWord(at))
        {
            if (ListAt(text, at) is not { } list)
            {
                at++;
                continue;
            }
            lists.Add(list);
            at = list.End;
        }
        return lists;
    }

    /// <summary>The list that begins at an offset, or null.</summary>
    public static AgencyList? ListAt(AgencyText text, int start) => AgencyNameReader.MayBeginAt(text, start) ? new AgencyListReader(text).Read(start) : null;

    /// <summary>The agencies that a heading consists of; empty when it says anything else.</summary>
    public static IReadOnlyList<NamedAgency> OfHeading(string heading)
    {
        var text = new AgencyText(heading);
        var start = Request().Match(text.Key).Length;
        if (InCharge().Match(text.Key, start) is { Success: true } person) return [new NamedAgency(text.Text[start..(start + person.Groups["who"].Length)])];
        var leaders = Leaders().Match(text.Key, start).Length;
        var list = ListAt(text, start + leaders);
        if (list is { Agencies.Count: 1 } && leaders > 0) list = list with { Agencies = [new NamedAgency(text.Text[start..list.End])] };
        if (OfficeEnd(text, start) is > 0 and var office) return [new NamedAgency(text.Text[start..office])];
        if (AloneEnd(text, start) is > 0 and var alone && HeadingEnd().IsMatch(text.Key.AsSpan()[alone..])) return [new NamedAgency(text.Text[start..alone])];
        return list is not null && HeadingEnd().IsMatch(text.Key.AsSpan()[list.End..]) ? list.Agencies : [];
    }

    /// <summary>Whether a heading names agencies and nothing else ("Đề nghị …", "… có trách nhiệm:" aside).</summary>
    public static bool IsAgencyHeading(string heading) => OfHeading(heading).Count > 0;

    // "Văn phòng" above what it does, "Đối với chủ rừng": in a sentence such words name nobody.
    private static int AloneEnd(AgencyText text, int start)
    {
        var words = start == 0 ? AgencyWords.DefiniteWithCapital : AgencyWords.Keepers;
        return start > 0 || text.IsUpperAt(0) ? start + words.LengthAt(text, start) : -1;
    }

    // -1 where a piece is a body by itself.
    private static int OfficeEnd(AgencyText text, int start) =>
        Offices.LengthAt(text, start) > 0 && OfficeOfFields().Match(text.Text, start) is { Success: true } office
        && office.Groups["field"].Captures.All(field => NameWords.Fields.LengthAt(text, field.Index) > 0 || !AgencyNameReader.BeginsAt(text, field.Index)) && Departments.Names.LengthAt(text, start) == 0 && !AreDepartments(office)
            ? start + office.Groups["name"].Length : -1;

    // "Phòng Dân tộc, Văn hóa - Xã hội": what stands behind the comma is named after two fields by itself.
    private static bool AreDepartments(Match office) => new AgencyText($"Phòng {office.Groups["last"].Value}") is var other && Departments.Names.LengthAt(other, 0) > 0;

    [GeneratedRegex(@"^(?:(?:đề nghị|giao|yêu cầu|đối với|phân công|về phía|(?:phân công |giao )?(?:trách nhiệm|nhiệm vụ)(?: cụ thể| thực hiện)?(?: của)?)(?: cho| đối với)?\s*:?\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    // "Cán bộ phụ trách lĩnh vực giám sát"
    [GeneratedRegex(@"\G(?<who>(?:các )?(?:cán bộ|công chức|chuyên viên|phó chủ tịch|phó bí thư|phó hiệu trưởng|phó giám đốc|phó (?:trưởng )?(?:ban|phòng|khoa)|ủy viên|đồng chí|đ/c)[^.;:()]{0,60}? phụ trách[^.;:()]{1,160}?)[ :.;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex InCharge();

    // "Phòng Tuyên truyền, Báo chí - Xuất bản": fields that no table knows, each with a capital; without the dash they are as often several offices.
    [GeneratedRegex(@"\G(?<name>(?:Phòng|Bộ phận) \p{Lu}\p{Ll}*(?: \p{Ll}+){0,4}, (?<last>(?<field>\p{Lu}\p{Ll}*(?: \p{Ll}+){0,4}) [-–] (?<field>\p{Lu}\p{Ll}*(?: \p{Ll}+){0,4})))[ :.;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeOfFields();

    [GeneratedRegex(@"\Glãnh đạo (?!(?:các )?(?:cấp|chỉ đạo|và))", RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();

    [GeneratedRegex(@"^(?: ?\([^()]*\))?(?: (?:có|chịu) (?:trách nhiệm|nhiệm vụ)(?: (?:tổ chức |triển khai )*thực hiện)?(?: (?:các )?(?:nhiệm vụ|nội dung|công việc)(?: cụ thể)?)?(?: sau(?: đây)?)?)?(?: ?[:,]? (?:theo|căn cứ|trên cơ sở)(?: vào)? (?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn)(?:(?:,| và) (?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn))*(?: được (?:giao|phân công)| của mình)*)?[ :.;,]*$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingEnd();
}
