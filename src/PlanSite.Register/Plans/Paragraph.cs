namespace PlanSite.Register.Plans;

/// <summary>One paragraph, on one line, as a list of styled runs.</summary>
/// <param name="Runs">In reading order; never empty.</param>
public sealed record Paragraph(IReadOnlyList<Run> Runs)
{
    /// <summary>The words without style and footnote marks. Offsets into a paragraph count in this text.</summary>
    public string Text => Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));

    /// <summary>A paragraph in one upright run.</summary>
    public static Paragraph Plain(string text) => new([new Run(text)]);
}
