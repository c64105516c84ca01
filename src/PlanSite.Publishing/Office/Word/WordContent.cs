namespace PlanSite.Publishing.Office.Word;

/// <summary>What is in a Word document.</summary>
/// <param name="Write">Writes the paragraphs and tables.</param>
/// <param name="Paper">The paper they lie on.</param>
internal sealed record WordContent(Action<WordBody> Write, Paper Paper)
{
    /// <summary>The notes that the body refers to, by number from 1.</summary>
    public IReadOnlyList<WordNote> Footnotes { get; init; } = [];
}
