using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;

namespace PlanSite.Import.Head;

/// <summary>Brings names printed in capitals to the spelling of running text.</summary>
internal static partial class Capitals
{
    /// <summary>"UBND TỈNH LÀO CAI" → "UBND tỉnh Lào Cai": proper names and the fields of departments in their spelling, abbreviations as printed; null for nothing.</summary>
    public static string? InRunningText(string capitals)
    {
        if (capitals.Length == 0) return null;
        var small = WithFieldInFull(capitals).ToLowerInvariant();
        small = small.Replace("việt nam", "Việt Nam", StringComparison.Ordinal).Replace("hồ chí minh", "Hồ Chí Minh", StringComparison.Ordinal);
        var text = Spelled().Replace(char.ToUpperInvariant(small[0]) + small[1..], match => FirstUpper(match.Value));
        text = PartyDepartment().Replace(text, match => Field().Replace(match.Value, word => FirstUpper(word.Value)));
        text = Area().Replace(Provinces.Spell(text), match => match.Groups["rank"].Value + Word().Replace(match.Groups["name"].Value, word => FirstUpper(word.Value)));
        text = House().Replace(text, match => match.Groups["kind"].Value + Word().Replace(match.Groups["name"].Value, word => FirstUpper(word.Value)));
        return Departments.Spell(Abbreviation().Replace(text, match => match.Value.ToUpperInvariant()));
    }

    // "BỘ GD&ĐT": the short form is in capitals anyway.
    private static string WithFieldInFull(string capitals) =>
        Department().Match(capitals) is { Success: true } level ? Departments.InFull(level.Value[0] + level.Value[1..].ToLowerInvariant() + capitals[level.Length..]) : capitals;

    [GeneratedRegex("^(?:BỘ|SỞ|PHÒNG) ", RegexOptions.CultureInvariant)]
    private static partial Regex Department();

    private static string FirstUpper(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"(?<=^ban )(?:thường vụ|chấp hành|chỉ đạo)|(?<=^trường )chính trị|(?<!\p{L})(?:tỉnh ủy|thành ủy|huyện ủy|mặt trận|chính phủ|quốc hội)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"(?<=^ban )(?:tuyên giáo và dân vận|tuyên giáo|dân vận|nội chính)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartyDepartment();

    [GeneratedRegex("tuyên|dân|nội", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    // What follows a rank to the end is the name of the area, unless it is a list or goes on about the body.
    [GeneratedRegex(@"(?<rank>(?<!\p{L})(?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|phường|xã(?! hội)|thị trấn|đặc khu|(?:thành|huyện|thị|quận) ủy|huyện đoàn)\s)(?!ủy|đoàn)(?<name>[\p{L}'’]+(?:[ -]+[\p{L}'’]+){0,4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Area();

    private const string SortOfHouse = @"(?:mầm non|mẫu giáo|tiểu học|trung học|cơ sở|phổ thông|thcs|thpt|th|ptdtnt|ptdtbt|liên cấp|dân tộc|nội trú|bán trú|chuyên|và|đại học|cao đẳng|trung cấp|nghề|sư phạm|kỹ thuật|kinh tế|y tế|y dược|chính trị|đa khoa|khu vực"
        + @"|y học|cổ truyền|phụ sản|nhi|mắt|tâm thần|phổi|trung tâm|quận|huyện|tỉnh|thành phố|số \d+)(?!\p{L})";

    // "Trường THCS Nghĩa Đồng", "Bệnh viện đa khoa khu vực Long Thành": behind the words for what it is stands its own name.
    [GeneratedRegex(@"^(?<kind>(?:trường|bệnh viện)(?: " + SortOfHouse + ")* )(?!" + SortOfHouse + @")(?<name>\p{L}+(?: [\p{L}\d]+){0,4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex House();

    [GeneratedRegex(@"(?<![\p{L}'’])\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\p{L})(?:tp(?=[. ])|ubnd|hđnd|ubmttq|mttq|tand|vksnd|bch|btv|bcđ|tncs|ttgdnn|gdtx|gdnn|thpt|thcs|ptdtnt|ptdtbt)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
