namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>The grammar of deadlines: where two rules claim the same words, the one listed first has them.</summary>
internal static class DeadlineRules
{
    public static IReadOnlyList<DeadlineRule> All { get; } =
    [
        .. EventRules.References,
        .. SchoolYearRules.All,
        .. StartRules.UntilEvent,
        .. EventRules.Events,
        .. DayRhythmRules.All,
        .. RhythmRules.All,
        .. UndatedRules.Terms,
        .. SpanRules.All,
        .. StartRules.All,
        .. LimitRules.All,
        .. PeriodRules.All,
        .. UndatedRules.Ongoing,
        .. EventRules.Requests,
    ];
}
