namespace PlanSite.Import.Deadlines;

/// <summary>A reading that may still give way to others of the same task.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="IsAdverb">Whether it is only an adverb on a verb.</param>
internal sealed record DeadlineCandidate(DeadlineReading Reading, bool IsAdverb)
{
    public int Start => Reading.Start;

    public int End => Reading.Start + Reading.Length;

    /// <summary>All but the bare adverbs; the first of those where nothing else was read.</summary>
    public static IReadOnlyList<DeadlineCandidate> Settled(IReadOnlyList<DeadlineCandidate> all)
    {
        var firm = all.Where(candidate => !candidate.IsAdverb).ToList();
        return firm.Count > 0 ? firm : [.. all.Take(1)];
    }
}
