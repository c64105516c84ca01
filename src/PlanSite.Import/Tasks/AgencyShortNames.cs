using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Register.Agencies;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tasks;

/// <summary>The short names by which a plan calls agencies.</summary>
internal sealed partial class AgencyShortNames
{
    private const int LongestMatter = 200;

    private readonly Dictionary<string, string> defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> spelled = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Unit> units;
    private readonly string? issuer;

    /// <param name="units">The text, which may define short names ("sau đây gọi chung là …").</param>
    /// <param name="issuer">The body that issues the plan, whose name the text may cut ("Đảng ủy Khối").</param>
    public AgencyShortNames(IReadOnlyList<Unit> units, string? issuer)
    {
        (this.units, this.issuer) = (units, issuer);
        foreach (var unit in units) Define(unit.Text);
    }

    /// <summary>The full name of an agency; null when it is printed in full.</summary>
    public string? Resolve(NamedAgency agency) => agency.Resolved ?? Defined(agency.Printed) ?? Spelled(agency.Printed) ?? OfIssuer(agency.Printed);

    // "Phòng VHTT" in a plan that elsewhere has "Phòng Văn hóa và Thể thao" in full, and no other of these letters.
    private string? Spelled(string printed)
    {
        if (spelled.TryGetValue(printed, out var known)) return known;
        var meant = Departments.AllMeantBy(printed);
        var found = meant.Count < 2 ? [] : meant.Where(name => units.Any(unit => Has(unit.Text, name) || Has(unit.Heading?.Text ?? "", name))).ToList();
        return spelled[printed] = found is [var one] ? one : null;
    }

    private static bool Has(string text, string name) => text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private void Define(string text)
    {
        foreach (Match match in Definition().Matches(text))
        {
            var before = new AgencyText(text[..match.Index].TrimEnd(' ', ',', '('));
            if (LongName(before, match) is { } name) defined.TryAdd(NameKey(match.Groups["name"].Value), name);
        }
    }

    // All that is listed, or the one body with the matter it is named after ("Ban Chỉ đạo quốc gia về tìm kiếm …").
    private static string? LongName(AgencyText before, Match definition)
    {
        if (AgencyPhrases.In(before) is not [.., var last] || last.End < before.Length - LongestMatter) return null;
        return last.End == before.Length || Matter().IsMatch(before.Key.AsSpan()[last.End..]) ? before.Text[(IsOfOne(definition) ? last.Starts[^1] : last.Start)..] : null;
    }

    // "…, Sở Tài chính, Ban Chỉ đạo … tỉnh (sau đây gọi tắt là Ban Chỉ đạo)": the last body alone; several have a name in common ("gọi chung là", "các đơn vị").
    private static bool IsOfOne(Match definition) => !definition.Value.Contains(" chung ", StringComparison.Ordinal) && !Common().IsMatch(definition.Groups["name"].Value);

    private string? Defined(string printed) => defined.Count == 0 ? null : defined.GetValueOrDefault(NameKey(printed));

    private static string NameKey(string name) => Many().Replace(AgencyDirectory.Key(AgencyNames.Canonical(name)), "");

    // "Ban Tổ chức Đảng ủy Khối" of the "Đảng ủy Khối các cơ quan tỉnh": the name ends where the issuer's goes on.
    private string? OfIssuer(string printed)
    {
        if (issuer is null) return null;
        var words = issuer.Split(' ');
        for (var count = words.Length - 1; count >= 3; count--)
        {
            if (!char.IsUpper(words[count - 1][0])) continue;
            var last = words[count - 1];
            var endsAlike = printed.EndsWith(string.Join(' ', words.Take(count)), StringComparison.Ordinal) || printed.EndsWith($"Đảng bộ {last}", StringComparison.Ordinal);
            if (endsAlike) return $"{printed} {string.Join(' ', words.Skip(count))}";
        }
        return null;
    }

    [GeneratedRegex(@"\(\s*(?:(?:sau|dưới) đây )?(?:được )?(?:gọi|viết)(?: chung| tắt)* là:?\s*[“""]?(?<name>[^()“”""]+)|,\s*(?:sau|dưới) đây (?:gọi|viết)(?: chung| tắt)* là:?\s*[“""]?(?<name>[^(),;“”""]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^ (?:về|thực hiện|phòng|xây dựng|triển khai)(?!\p{L})[^.;:()]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();

    [GeneratedRegex(@",|(?<!\p{L})(?:các|và|cùng|cơ quan|đơn vị|địa phương|ngành|tổ chức)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Common();

    [GeneratedRegex(@"^các ", RegexOptions.CultureInvariant)]
    private static partial Regex Many();
}
