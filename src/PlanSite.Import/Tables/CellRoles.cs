using PlanSite.Import.Outline;
using PlanSite.Import.Roles;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tables;

/// <summary>Reads who does what from the cells of a row.</summary>
internal static class CellRoles
{
    /// <summary>Whether a row says who does it.</summary>
    public static bool NameAgencies(IReadOnlyList<Cell> cells) => cells.Any(cell => RoleOf(ColumnNames.KindOfPrinted(cell.Column)) is not null);

    /// <summary>The agencies of all columns that name some, in the order of the columns.</summary>
    public static IReadOnlyList<RoleReading> Of(IReadOnlyList<Cell> cells) => [.. cells.SelectMany(Of)];

    private static IEnumerable<RoleReading> Of(Cell cell)
    {
        if (RoleOf(ColumnNames.KindOfPrinted(cell.Column)) is not { } role) return [];
        var isOpen = role == Role.Implement;
        return AttributeLine.Parts(cell.Content.Text).SelectMany(part => OfPart(part, role, isOpen));
    }

    // "Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ" within a column that leaves the role open.
    private static IEnumerable<RoleReading> OfPart(string part, Role role, bool isOpen)
    {
        var label = AttributeLine.Read(part);
        var text = part[(label?.TextStart ?? 0)..];
        if (label?.Kind is AttributeKind.Time or AttributeKind.Other) return [];
        if (isOpen && label is null && RoleReader.ReadLine(text) is { Count: > 0 } read && read.Any(one => one.Role != Role.Implement)) return read;
        var own = isOpen ? label?.Kind switch { AttributeKind.Lead => Role.Lead, AttributeKind.Coordinate => Role.Coordinate, _ => role } : role;
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
}
