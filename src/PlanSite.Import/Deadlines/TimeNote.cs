namespace PlanSite.Import.Deadlines;

/// <summary>A bracket that gives the time of the work before it.</summary>
/// <param name="Start">Offset of the opening bracket in the text.</param>
/// <param name="Length">With both brackets.</param>
/// <param name="Candidates">What it says, with offsets in the text.</param>
internal sealed record TimeNote(int Start, int Length, IReadOnlyList<DeadlineCandidate> Candidates)
{
    public int End => Start + Length;
}
