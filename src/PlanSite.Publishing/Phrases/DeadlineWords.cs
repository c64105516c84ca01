using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Phrases;

/// <summary>What a deadline means, in days.</summary>
internal static class DeadlineWords
{
    /// <summary>"đến 31/12/2022", "từ 01/04/2022 đến 30/06/2022", "hằng năm, ngày 15/12"; null where the printed text says all there is.</summary>
    public static string? Dates(this Words words, Deadline deadline) => deadline switch
    {
        { Kind: DeadlineKind.Recurring } => Recurring(words, deadline),
        { Kind: DeadlineKind.Conditional, End: null } => Conditional(words, deadline),
        _ => Days(words, deadline),
    };

    private static string? Days(Words words, Deadline deadline) => (deadline.Start, deadline.End) switch
    {
        _ when new PrintedDeadline(deadline).SaysDays => null,
        ({ } start, { } end) when start != end => words.Of("dates.span", DateWords.Short(start), DateWords.Short(end)),
        (_, { } end) => words.Of("dates.until", DateWords.Short(end)),
        ({ } start, null) => words.Of("dates.since", DateWords.Short(start)),
        _ => null,
    };

    private static string? Recurring(Words words, Deadline deadline)
    {
        var every = deadline.Rule is { } rule ? words.Recurrence(rule, new PrintedDeadline(deadline)) : null;
        return Joined(", ", every, Days(words, deadline));
    }

    private static string? Conditional(Words words, Deadline deadline)
    {
        var printed = new PrintedDeadline(deadline);
        var within = deadline.Offset is { } offset && words.Duration(offset) is { } span && !printed.Says(span) ? words.Of("dates.within", span) : null;
        var after = deadline.Event is { } trigger && !printed.Says(trigger) ? words.Of("dates.after", trigger) : null;
        return Joined(" ", within, after);
    }

    private static string? Joined(string separator, params ReadOnlySpan<string?> parts)
    {
        var said = string.Join(separator, parts.ToArray().OfType<string>());
        return said.Length == 0 ? null : said;
    }
}
