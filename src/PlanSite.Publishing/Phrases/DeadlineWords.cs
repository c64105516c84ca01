using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Phrases;

/// <summary>What a deadline means, in days.</summary>
internal static class DeadlineWords
{
    /// <summary>"đến 31/12/2022", "01/4/2022 – 30/6/2022", "hằng năm, ngày 15/12"; null where the printed text says all there is.</summary>
    public static string? Dates(this Words words, Deadline deadline) => (deadline.Kind, deadline.Start, deadline.End) switch
    {
        (DeadlineKind.Recurring, var start, _) => Recurring(words, deadline.Rule, start),
        (DeadlineKind.Conditional, _, null) => Conditional(words, deadline),
        (_, { } start, { } end) when start != end => words.Of("dates.span", DateWords.Short(start), DateWords.Short(end)),
        (_, _, { } end) => words.Of("dates.until", DateWords.Short(end)),
        (_, { } start, null) => words.Of("dates.since", DateWords.Short(start)),
        _ => null,
    };

    private static string? Recurring(Words words, string? rule, DateOnly? start)
    {
        var every = rule is null ? null : words.Recurrence(rule);
        var since = start is { } day ? words.Of("dates.since", DateWords.Short(day)) : null;
        return every is null && since is null ? null : string.Join(", ", new[] { every, since }.OfType<string>());
    }

    private static string? Conditional(Words words, Deadline deadline)
    {
        var within = deadline.Offset is { } offset && words.Duration(offset) is { } span ? words.Of("dates.within", span) : null;
        var after = deadline.Event is { } trigger ? words.Of("dates.after", trigger) : null;
        return within is null && after is null ? null : string.Join(" ", new[] { within, after }.OfType<string>());
    }
}
