using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines;

/// <summary>The year of moments printed together: the last one that is printed holds for those before it, else the plan's year.</summary>
internal sealed class Years
{
    private readonly int? printed;

    public Years(IEnumerable<Group> moments, int? planYear)
    {
        printed = moments.Select(moment => MomentGrammar.PrintedYear(moment.Value)).LastOrDefault(year => year is not null);
        Year = printed ?? planYear;
    }

    /// <summary>The year of a moment that prints none; null when neither text nor plan gives one.</summary>
    public int? Year { get; }

    /// <summary>Whether the year is the plan's.</summary>
    public bool IsInferred => printed is null && Year is not null;

    public Moment Read(string moment) => MomentGrammar.Read(moment, Year);

    /// <summary>The beginning of a span, whose day may take its month from the end; without a year of its own it lies before the end ("từ tháng 11 đến tháng 2 năm 2024").</summary>
    public Moment ReadFirst(string moment, Moment last)
    {
        var first = MomentGrammar.Read(moment, Year, last.End?.Month);
        return first.Start > last.End && MomentGrammar.PrintedYear(moment) is null ? MomentGrammar.Read(moment, Year - 1, last.End?.Month) : first;
    }
}
