namespace PlanSite.Publishing.PlanText;

/// <summary>Words of a paragraph that lead somewhere.</summary>
/// <param name="Start">Offset into <see cref="Register.Plans.Paragraph.Text"/>, inclusive.</param>
/// <param name="End">Offset, exclusive.</param>
/// <param name="Href">Where they lead.</param>
/// <param name="Class">How the link looks: <c>cite</c> or <c>ref</c>.</param>
internal readonly record struct LinkSpan(int Start, int End, string Href, string Class)
{
    /// <summary>How many characters it covers.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share a character.</summary>
    public bool Overlaps(LinkSpan other) => Start < other.End && other.Start < End;

    /// <summary>Those of many that can stand beside each other, in reading order; of two that overlap the longer one stays, of equal ones the first.</summary>
    public static IReadOnlyList<LinkSpan> WithoutOverlaps(IEnumerable<LinkSpan> spans)
    {
        var kept = new List<LinkSpan>();
        foreach (var span in spans.OrderByDescending(span => span.Length).ThenBy(span => span.Start))
            if (!kept.Exists(span.Overlaps)) kept.Add(span);
        kept.Sort((a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }
}
