using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>A reading that may still give way to others of the same task.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="IsAdverb">Whether it is only an adverb on a verb.</param>
internal sealed record DeadlineCandidate(DeadlineReading Reading, bool IsAdverb)
{
    public int Start => Reading.Start;

    public int End => Reading.Start + Reading.Length;

    private string? Part => Reading.Deadline.For;

    // "sơ kết giữa nhiệm kỳ, tổng kết theo yêu cầu của Trung ương"
    private bool IsRequestFor(List<DeadlineCandidate> others) => Reading.Deadline.Kind == DeadlineKind.OnRequest && Part is not null && !others.Exists(other => other.Part == Part);

    /// <summary>All but the bare adverbs, of which requests stay beside times of other parts of the work; the first of the adverbs where nothing else was read.</summary>
    public static IReadOnlyList<DeadlineCandidate> Settled(IReadOnlyList<DeadlineCandidate> all)
    {
        var firm = all.Where(candidate => !candidate.IsAdverb).ToList();
        if (firm.Count == 0) return [.. all.Take(1)];
        return firm.TrueForAll(one => one.Part is not null) ? [.. all.Where(one => !one.IsAdverb || one.IsRequestFor(firm))] : firm;
    }
}
