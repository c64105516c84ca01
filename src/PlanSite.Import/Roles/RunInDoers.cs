using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Reads who is named in front of a colon with the work behind it: bodies as headings name them ("Lãnh đạo Sở Y tế: …"), and people that no body is called ("Các hộ kinh doanh: …").</summary>
internal static partial class RunInDoers
{
    private const int LongestName = 90;
    private const int ShortestWork = 12;

    // Of none of them is a name made.
    private static readonly SearchValues<char> Signs = SearchValues.Create(".;()“\"");

    /// <summary>What was read of a text, with whoever its first words name.</summary>
    public static IReadOnlyList<RoleReading> With(IReadOnlyList<RoleReading> read, string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestName)).IndexOf(':');
        if (colon < 2 || text.Length - colon < ShortestWork || !char.IsUpper(text[0]) || !Work().IsMatch(text.AsSpan(colon)) || text.AsSpan(0, colon).IndexOfAny(Signs) >= 0) return read;
        var name = text[..colon].TrimEnd();
        // "Các Bộ: Quốc phòng, Công an rà soát …" has the names behind the colon.
        if (name.StartsWith("Các ", StringComparison.Ordinal) && read.Any(one => text.AsSpan(colon + 1).TrimStart().StartsWith(one.Agency.Printed, StringComparison.Ordinal))) return read;
        var first = read.FirstOrDefault(one => text.StartsWith(one.Agency.Printed, StringComparison.Ordinal));
        if (first is null) return [.. Named(name).Select(agency => new RoleReading(agency, RoleBehind(new AgencyText(text).Key[(colon + 1)..])) { Reason = ReadingReason.AgencyUnread }), .. read];
        var rest = name[Math.Min(name.Length, first.Agency.Printed.Length)..];
        return GoesOn(rest) && !read.Any(one => one != first && rest.Contains(one.Agency.Printed, StringComparison.Ordinal))
            ? [.. read.Select(one => one == first ? one with { Agency = new NamedAgency(name) } : one)] : read;
    }

    private static Role RoleBehind(string work) => work.AsSpan().TrimStart().StartsWith("chủ trì ", StringComparison.Ordinal) ? Role.Lead : VerbCue.RoleOf(work);

    private static IReadOnlyList<NamedAgency> Named(string name) => AgencyPhrases.OfHeading(name) is { Count: > 0 } bodies ? bodies : People().IsMatch(name) ? [new NamedAgency(name)] : [];

    // "Giáo viên các nhóm lớp", "Nhân viên thư viện, thiết bị": small words, none of which is a verb.
    private static bool GoesOn(string rest)
    {
        if (!SmallWords().IsMatch(rest)) return false;
        var words = new AgencyText(rest);
        for (var at = words.NextWord(0); at < words.Length; at = words.NextWord(words.WordEnd(at)))
            if (NameWords.Stops.LengthAt(words, at) > 0) return false;
        return true;
    }

    [GeneratedRegex(@"^:\s+(?!(?:gồm|là|có|từ|đạt|tối|tổng|theo|trong|tại|không)(?!\p{L}))\p{L}+ \p{L}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Work();

    [GeneratedRegex(@"^ \p{Ll}[\p{Ll} ]*(?:, \p{Ll}[\p{Ll} ]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SmallWords();

    // Words that are verbs or fields of work too ("Tổ chức", "Y tế") need another beside them.
    [GeneratedRegex(
        @"^(?:(?:Toàn thể|Các|Mỗi|Từng|Những) (?:lãnh đạo|hộ|cá nhân|tổ chức|giáo viên|nhân viên|cán bộ|viên chức|thành viên|đoàn viên|hội viên|đảng viên|học sinh|thôn|bản|ấp|khu phố|doanh nghiệp|nhà thầu|tiểu thương|chủ|bộ phận|tổ trưởng|trưởng|cơ sở|cửa hàng)"
        + @"|Lãnh đạo|Hộ (?:gia đình|kinh doanh|dân)|Người (?:dân|lao động|nông dân|sử dụng)|Nhân dân|Kế toán|Thủ quỹ|Văn thư|Thư ký|Y tế (?:xã|trường|thôn|học đường|cơ quan)|Nhóm trưởng|Tổ (?:trưởng|phó)|Giáo viên|Nhân viên|Học sinh|Phụ huynh|Cha mẹ|Chủ (?:đầu tư|hộ|cơ sở|rừng)|Nhà thầu|Bộ phận|Cấp dưỡng|Tình nguyện viên|Cộng tác viên)(?!\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex People();
}
