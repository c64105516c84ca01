using System.Text.RegularExpressions;
using PlanSite.Import.Outline;
using PlanSite.Import.Roles;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tables;

/// <summary>Reads who does what from the cells of a row.</summary>
internal static partial class CellRoles
{
    /// <summary>Whether a row says who does it.</summary>
    public static bool NameAgencies(IReadOnlyList<Cell> cells) => cells.Any(cell => RoleOf(ColumnNames.KindOfPrinted(cell.Column)) is not null);

    /// <summary>The agencies of all columns that name some, in the order of the columns.</summary>
    public static IReadOnlyList<RoleReading> Of(IReadOnlyList<Cell> cells) => [.. cells.SelectMany(Of)];

    private static IEnumerable<RoleReading> Of(Cell cell)
    {
        if (RoleOf(ColumnNames.KindOfPrinted(cell.Column)) is not { } role) return OfRemark(cell);
        var isOpen = role == Role.Implement;
        return PartsOf(cell.Content.Text).SelectMany(part => OfPart(part, role, isOpen));
    }

    // "Phối hợp với Sở Y tế, Công an tỉnh" among the remarks: whom to work with, though no column is for it.
    private static IEnumerable<RoleReading> OfRemark(Cell cell) =>
        Remark().IsMatch(cell.Column) && Partners().Match(cell.Content.Text) is { Success: true } partners
            ? AgencyCell.Read(cell.Content.Text[partners.Length..]).Select(agency => new RoleReading(agency, Role.Coordinate))
            : [];

    // "Sở Y tế (phối hợp: Sở Xây dựng)": the bracket is a line of its own.
    private static IEnumerable<string> PartsOf(string text)
    {
        var labelled = Bracket().Matches(text).Where(bracket => AttributeLine.Read(bracket.Groups["in"].Value) is { Kind: AttributeKind.Lead or AttributeKind.Coordinate }).ToList();
        var rest = labelled.Aggregate(text, (left, bracket) => left.Replace(bracket.Value, "", StringComparison.Ordinal));
        return AttributeLine.Parts(rest).Concat(labelled.SelectMany(bracket => AttributeLine.Parts(bracket.Groups["in"].Value)));
    }

    // "Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ", "Sở Y tế chủ trì, Sở Nội vụ phối hợp": what the cell itself says of a body is nearer than the name of the column.
    private static IEnumerable<RoleReading> OfPart(string part, Role role, bool isOpen)
    {
        var label = AttributeLine.Read(part);
        var text = part[(label?.TextStart ?? 0)..];
        if (label?.Kind is AttributeKind.Time or AttributeKind.Other) return [];
        if (isOpen && label is null && RoleReader.ReadLine(text) is { Count: > 0 } read && read.Any(one => one.Role != Role.Implement)) return read;
        if (role == Role.Lead && label is null && Helpers().IsMatch(text) && RoleReader.ReadLine(text, Role.Lead) is var said && said.Any(one => one.Role == Role.Coordinate)) return said;
        var own = label?.Kind switch { AttributeKind.Lead => Role.Lead, AttributeKind.Coordinate => Role.Coordinate, _ => role };
        return AgencyCell.Read(text).Select(agency => new RoleReading(agency, own));
    }

    private static Role? RoleOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Lead => Role.Lead,
        ColumnKind.Coordinate => Role.Coordinate,
        ColumnKind.Advise => Role.Advise,
        ColumnKind.Direct => Role.Direct,
        ColumnKind.Monitor => Role.Monitor,
        ColumnKind.Who => Role.Implement,
        _ => null,
    };

    [GeneratedRegex("(?:phối|kết) hợp|hỗ trợ", RegexOptions.CultureInvariant)]
    private static partial Regex Helpers();

    [GeneratedRegex(@"^\s*ghi chú(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\s*(?:Có sự )?phối hợp(?: (?:với|cùng|của))?\s*:?\s+(?=các |\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Partners();

    [GeneratedRegex(@"\s*\((?<in>[^()]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
