using System.Text.RegularExpressions;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Deadlines;

/// <summary>One time expression that governs the doing of a task.</summary>
/// <remarks>Start and end are civil dates, both inclusive, with no time of day.</remarks>
public sealed partial record Deadline
{
    /// <summary>The expression as printed.</summary>
    public required string Text { get; init; }

    /// <summary>What it says.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>First day, inclusive.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The part or level of the work it holds for; null for all of it.</summary>
    public string? For { get; init; }

    /// <summary>Whether the year or another part of the dates was taken from the plan and not from the expression.</summary>
    public bool Inferred { get; init; }

    /// <summary>Whether its words name a school year ("năm học 2025 - 2026"): years are printed, only the days were inferred.</summary>
    public bool NamesSchoolYear => SchoolYear().IsMatch(Text);

    /// <summary>From which words it was read; never <see cref="Origin.Reference"/>.</summary>
    public Origin From { get; init; } = Origin.Own;

    /// <summary>RFC 5545 RRULE of a recurring one (<c>FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15</c>).</summary>
    public string? Rule { get; init; }

    /// <summary>ISO 8601 duration of a conditional one (<c>P2M</c>).</summary>
    public string? Offset { get; init; }

    /// <summary>The event a conditional one waits for.</summary>
    public string? Event { get; init; }

    /// <summary>The day of that event, which an editor enters once it is known.</summary>
    public DateOnly? EventDate { get; init; }

    /// <summary>Number of the document that a per-reference one points to.</summary>
    public string? Reference { get; init; }

    /// <summary>How it came to be read; null where people wrote or confirmed it.</summary>
    public Reading? Reading { get; init; }

    /// <summary>The one day by which it is due: its end where it has one; null for those without a date, and for recurring ones, whose end is that of their rule.</summary>
    public DateOnly? Due => Kind is DeadlineKind.Recurring ? null : End;

    /// <summary>Once the day of its event is known a conditional one is "by" a day; where that day cannot be counted, and for all others, itself.</summary>
    public Deadline Settle() => Kind is DeadlineKind.Conditional && EventDate is { } happened && (End ?? Deadlines.EventDate.Due(this, happened)) is { } end
        ? this with { Kind = DeadlineKind.By, End = end }
        : this;

    [GeneratedRegex(@"năm\s+học\s+[0-9]{4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SchoolYear();
}
