namespace PlanSite.Import.Deadlines;

/// <summary>The grammar of deadlines: where two rules claim the same words, the one listed first has them.</summary>
internal static class DeadlineRules
{
    public static IReadOnlyList<DeadlineRule> All { get; } =
    [
        .. EventRules.References,
        .. DatedRules.SchoolYears,
        .. DatedRules.UntilEvent,
        .. EventRules.Events,
        .. RecurringRules.OnDays,
        .. RecurringRules.Plain,
        .. UndatedRules.Terms,
        .. DatedRules.Spans,
        .. DatedRules.Limits,
        .. DatedRules.Periods,
        .. UndatedRules.Ongoing,
        .. EventRules.Requests,
    ];
}
