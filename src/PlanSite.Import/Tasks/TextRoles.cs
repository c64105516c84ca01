using System.Text.RegularExpressions;
using PlanSite.Import.Outline;
using PlanSite.Import.Roles;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>Reads who does what from a task's own words and from the lines beside it.</summary>
internal static partial class TextRoles
{
    // "Nâng cấp nhà kho (đơn vị thực hiện: Sở Nội vụ; thời gian: quý IV)": a label in the bracket at the end.
    public static List<RoleReading> Of(string text) =>
        BracketAtEnd(text).Groups["in"] is { Success: true } bracket && AttributeLine.Read(OfDoers(bracket.Value)) is { Kind: AttributeKind.Who or AttributeKind.Lead or AttributeKind.Advise or AttributeKind.Direct or AttributeKind.Coordinate }
            ? [.. OfParts(text[..(bracket.Index - 1)].TrimEnd(), null), .. OfParts(OfDoers(bracket.Value), null)]
            : [.. RunInDoers.With(OfParts(text, null), text)];

    // "(Thực hiện: Sở Nội vụ)": on a line of its own the word would begin the work.
    private static string OfDoers(string bracket) => bracket.StartsWith("Thực hiện:", StringComparison.OrdinalIgnoreCase) ? $"Đơn vị {bracket}" : bracket;

    // Most texts end in none.
    public static Match BracketAtEnd(string text) => text.AsSpan().TrimEnd(" .:;") is [.., ')'] ? Bracket().Match(text, Math.Max(0, text.LastIndexOf('(') - 2)) : Match.Empty;

    // "Rà soát dữ liệu. Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: …": each label holds up to the next.
    public static List<RoleReading> OfParts(string text, AttributeKind? kind)
    {
        var readings = new List<RoleReading>();
        foreach (var part in AttributeLine.Parts(text))
        {
            var line = AttributeLine.Read(part);
            kind = line?.Kind ?? kind;
            var isMoney = line is { Kind: AttributeKind.Other } && AttributeLine.IsAboutMoney(part);
            readings.AddRange(Readings(part[(line?.TextStart ?? 0)..], isMoney ? null : kind));
        }
        return readings;
    }

    private static IReadOnlyList<RoleReading> Readings(string text, AttributeKind? kind) => kind switch
    {
        null => RoleReader.ReadText(text),
        AttributeKind.Who => LineNames.With(RoleReader.ReadLine(text), text, Role.Implement),
        AttributeKind.Lead => LineNames.With(RoleReader.ReadLine(text, Role.Lead), text, Role.Lead),
        AttributeKind.Advise => LineNames.With(RoleReader.ReadLine(text, Role.Advise), text, Role.Advise),
        AttributeKind.Direct => LineNames.With(RoleReader.ReadLine(text, Role.Direct), text, Role.Direct),
        AttributeKind.Coordinate => LineNames.With(RoleReader.ReadLine(text, Role.Coordinate), text, Role.Coordinate),
        _ => [],
    };

    [GeneratedRegex(@"\S\s*\((?<in>[^()]+)\)[\s.:;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
