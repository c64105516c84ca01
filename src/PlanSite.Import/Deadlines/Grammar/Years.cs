using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>The year of moments printed together: the last one that is printed holds for those before it, else the plan's year.</summary>
internal sealed class Years
{
    private readonly int? printed;

    public Years(IEnumerable<Group> moments, int? planYear)
    {
        printed = moments.Select(moment => MomentReader.PrintedYear(moment.Value)).LastOrDefault(year => year is not null);
        Year = printed ?? planYear;
    }

    /// <summary>The year of a moment that prints none; null when neither text nor plan gives one.</summary>
    public int? Year { get; }

    /// <summary>Whether the year is the plan's.</summary>
    public bool IsInferred => printed is null && Year is not null;

    public Moment Read(string moment) => MomentReader.Read(moment, Year);

    /// <summary>The ends of a span, the first of which may take its month from the last. A span over the turn of the year ends in the year that is printed ("từ tháng 11 đến tháng 2 năm 2024"); of the plan's year it begins there.</summary>
    public (Moment First, Moment Last) ReadSpan(string first, string last)
    {
        var end = Read(last);
        var start = MomentReader.Read(first, Year, end.End?.Month);
        if (!(start.Start > end.End) || MomentReader.PrintedYear(first) is not null) return (start, end);
        return IsInferred ? (start, end.InNextYear()) : (MomentReader.Read(first, Year - 1, end.End?.Month), end);
    }

    /// <summary>A deadline of these moments, with its text still to be set.</summary>
    public Deadline Deadline(DeadlineKind kind, DateOnly? start, DateOnly? end) =>
        new() { Text = "", Kind = kind, Start = start, End = end, Inferred = IsInferred && (start ?? end) is not null };

    /// <summary>A later moment by its full name: what follows a quarter is one too ("quý 2, 3 năm 2024"), and so is a figure behind a month ("Tháng 8 - 9").</summary>
    public static string Named(string first, string later) =>
        !char.IsDigit(later[0]) ? later
        : first.StartsWith("qu", StringComparison.OrdinalIgnoreCase) ? $"quý {later}"
        : later.Length <= 2 && first.StartsWith("th", StringComparison.OrdinalIgnoreCase) ? $"tháng {later}" : later;
}
