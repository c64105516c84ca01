using PlanSite.Content.Plans;

namespace PlanSite.Content.Merging;

/// <summary>Tells another document of the same file name from a changed one.</summary>
internal static class DocumentCheck
{
    // A changed document keeps most of its words; two plans have little in common but headings and formulas.
    private const double LeastShared = 1.0 / 3;

    /// <summary>Whether two readings are of one document: they print one number, or share enough of their text.</summary>
    public static bool AreSame(PlanVersion before, PlanVersion now) =>
        (NumberOf(before) is { } number && number == NumberOf(now)) || Shared(before.Text, now.Text) >= LeastShared;

    private static string? NumberOf(PlanVersion version) =>
        version.Head.FirstOrDefault(field => field.Name == HeadFields.Number)?.Lines[0].Key is { } line && !line.Contains("null", StringComparison.Ordinal) ? line : null;

    private static double Shared(IReadOnlyList<TextBlock> before, IReadOnlyList<TextBlock> now)
    {
        var pairs = new BlockMatching([.. before.Select(block => block.MatchKey)], [.. now.Select(block => block.MatchKey)]).ByExact().BySimilarity().Pairs;
        var shared = before.Where((_, i) => pairs[i] >= 0).Sum(block => (double)block.Text.Length);
        var least = Math.Min(before.Sum(block => (double)block.Text.Length), now.Sum(block => (double)block.Text.Length));
        return least > 0 ? shared / least : 1;
    }
}
