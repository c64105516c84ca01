using System.Globalization;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.DutySheets;

/// <summary>The span of a duty sheet.</summary>
internal sealed record SheetSpan
{
    public static readonly SheetSpan All = new() { Kind = SpanKind.All, Path = "phieu" };

    public static readonly SheetSpan Open = new() { Kind = SpanKind.Open, Path = "phieu/con-han" };

    public required SpanKind Kind { get; init; }

    /// <summary>Where its files are below the agency, without extension: <c>phieu/2022-quy-2</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Of a year and a quarter, else 0.</summary>
    public int Year { get; init; }

    /// <summary>1 to 4; 0 when it is none.</summary>
    public int Quarter { get; init; }

    /// <summary>Of a plan's sheet, else null.</summary>
    public PlanEntry? Plan { get; init; }

    /// <summary>Null where the span is no time.</summary>
    public Period? Days => Kind switch
    {
        SpanKind.Year => Period.Year(Year),
        SpanKind.Quarter => Period.Quarter(Year, Quarter),
        _ => null,
    };

    public static SheetSpan OfYear(int year) => new() { Kind = SpanKind.Year, Year = year, Path = string.Create(CultureInfo.InvariantCulture, $"phieu/{year:0000}") };

    public static SheetSpan OfQuarter(int year, int quarter) =>
        new() { Kind = SpanKind.Quarter, Year = year, Quarter = quarter, Path = string.Create(CultureInfo.InvariantCulture, $"phieu/{year:0000}-quy-{quarter}") };

    public static SheetSpan OfPlan(PlanEntry plan) => new() { Kind = SpanKind.Plan, Plan = plan, Path = $"phieu/ke-hoach/{plan.Id}" };
}
