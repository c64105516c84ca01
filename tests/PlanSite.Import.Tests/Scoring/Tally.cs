namespace PlanSite.Import.Tests.Scoring;

/// <summary>Right, extra and missing answers of one measure.</summary>
internal sealed class Tally
{
    private int right;
    private int extra;
    private int missing;

    public List<string> Errors { get; } = [];

    public double F1 => 2 * right + extra + missing == 0 ? 1 : 2.0 * right / (2 * right + extra + missing);

    /// <summary>Matches labels and answers one to one. An optional label that nothing matches is no miss, and one that is matched counts nothing.</summary>
    public void Pair<TLabel, TAnswer>(IEnumerable<TLabel> labels, IEnumerable<TAnswer> answers, Matching<TLabel, TAnswer> matching)
    {
        var left = answers.ToList();
        foreach (var label in labels.OrderBy(matching.IsOptional))
        {
            var hit = left.FindIndex(answer => matching.Same(label, answer));
            if (hit >= 0) left.RemoveAt(hit);
            if (!matching.IsOptional(label)) Count(hit >= 0, $"missing {matching.ShowLabel(label)}");
        }
        foreach (var answer in left)
        {
            extra++;
            Errors.Add($"extra   {matching.ShowAnswer(answer)}");
        }
    }

    /// <summary>Counts one answer to one question; a wrong one is both extra and missing.</summary>
    public void Answer(bool isRight, string error)
    {
        Count(isRight, error);
        if (!isRight) extra++;
    }

    private void Count(bool isRight, string error)
    {
        if (isRight) right++;
        else missing++;
        if (!isRight) Errors.Add(error);
    }
}

internal sealed record Matching<TLabel, TAnswer>(
    Func<TLabel, TAnswer, bool> Same, Func<TLabel, bool> IsOptional, Func<TLabel, string> ShowLabel, Func<TAnswer, string> ShowAnswer);
