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
        var small = capitals.ToLowerInvariant();
        small = small.Replace("việt nam", "Việt Nam", StringComparison.Ordinal).Replace("hồ chí minh", "Hồ Chí Minh", StringComparison.Ordinal);
        var text = Spelled().Replace(char.ToUpperInvariant(small[0]) + small[1..], match => FirstUpper(match.Value));
        text = Area().Replace(Provinces.Spell(text), match => match.Groups["rank"].Value + Word().Replace(match.Groups["name"].Value, word => FirstUpper(word.Value)));
        return Departments.Spell(Abbreviation().Replace(text, match => match.Value.ToUpperInvariant()));
    }

    private static string FirstUpper(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"(?<=^ban )(?:thường vụ|chấp hành|chỉ đạo)|(?<!\p{L})(?:tỉnh ủy|thành ủy|huyện ủy|mặt trận|chính phủ|quốc hội)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spelled();

    // What follows a rank to the end is the name of the area, unless it is a list or goes on about the body.
    [GeneratedRegex(@"(?<rank>(?<!\p{L})(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã(?! hội)|thị trấn|đặc khu|(?:thành|huyện|thị|quận) ủy|huyện đoàn)\s)(?!ủy|đoàn)(?<name>\p{L}+(?:[ -]+\p{L}+){0,4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Area();

    [GeneratedRegex(@"(?<!\p{L})\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\p{L})(?:ubnd|hđnd|ubmttq|mttq|tand|vksnd|bch|btv|bcđ|tncs|ttgdnn|gdtx|gdnn|thpt|thcs)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
