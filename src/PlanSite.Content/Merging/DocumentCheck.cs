using PlanSite.Content.Plans;

namespace PlanSite.Content.Merging;

/// <summary>Tells another document of the same file name from a changed one.</summary>
internal static class DocumentCheck
{
    // A changed document keeps most of its words; two plans have little in common but headings and formulas.
    private const double LeastShared = 1.0 / 3;

    // What tells documents apart: of one that was only corrected, mostly one of them changes, and often none.
    private static readonly string[] Telling = [HeadFields.Number, HeadFields.Date, HeadFields.Jurisdiction];

    // Numbers begin anew every year, and every district of a province has its own.
    private static readonly string[] SetApart = [HeadFields.Date, HeadFields.Issuer];

    /// <summary>Whether two readings are of one document. Last year's plan with this year's number and date is another one, however much of its text stayed.</summary>
    /// <param name="before">What was read last.</param>
    /// <param name="people">What people made of it: they may have entered what the document now prints.</param>
    /// <param name="now">What is read now.</param>
    public static bool AreSame(PlanVersion before, PlanVersion people, PlanVersion now)
    {
        var differing = Telling.Count(field => Value(now, field) is { } value && Differs(before, field, value) && Differs(people, field, value));
        if (differing > 1) return false;
        return (Value(before, HeadFields.Number) is { } number && number == Value(now, HeadFields.Number)) || Shared(before.Text, now.Text) >= LeastShared;
    }

    /// <summary>Whether a reading of the same number is of another document: it prints another day or issuer than was read before and than people entered.</summary>
    /// <param name="versions">What is in the content.</param>
    /// <param name="now">What is read now.</param>
    public static bool IsAnother(IReadOnlyList<PlanVersion> versions, PlanVersion now) =>
        versions.Count > 0 && SetApart.Any(field => Value(now, field) is { } value && versions.All(version => Differs(version, field, value)));

    private static bool Differs(PlanVersion version, string field, string value) => Value(version, field) is { } printed && printed != value;

    private static string? Value(PlanVersion version, string field) =>
        version.Head.FirstOrDefault(one => one.Name == field)?.Lines[0].Key is { } line && !line.Contains("null", StringComparison.Ordinal) ? line : null;

    private static double Shared(IReadOnlyList<TextBlock> before, IReadOnlyList<TextBlock> now)
    {
        var pairs = new BlockMatching([.. before.Select(block => block.MatchKey)], [.. now.Select(block => block.MatchKey)]).ByExact().BySimilarity().Pairs;
        var shared = before.Where((_, i) => pairs[i] >= 0).Sum(block => (double)block.Text.Length);
        var least = Math.Min(before.Sum(block => (double)block.Text.Length), now.Sum(block => (double)block.Text.Length));
        return least > 0 ? shared / least : 1;
    }
}
