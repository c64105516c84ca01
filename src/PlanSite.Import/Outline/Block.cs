using PlanSite.Import.Lines;
using PlanSite.Import.Tables;
using PlanSite.Register.Findings;
using PlanSite.Register.Outline;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Outline;

/// <summary>A paragraph as it was before pages cut it.</summary>
/// <param name="Label">The label it began with, taken off the runs.</param>
/// <param name="Runs">Its text.</param>
/// <param name="Position">Where it begins.</param>
internal sealed record Block(Label? Label, IReadOnlyList<Run> Runs, SourcePosition Position)
{
    /// <summary>The row of a table that it is; null outside of tables.</summary>
    public TableRow? Row { get; init; }

    /// <summary>Whether the signatures of the document stand right above it.</summary>
    public bool IsBelowClosing { get; init; }

    /// <summary>The sort of bullets that a line of nothing but agencies stands above; null for any other.</summary>
    public LabelStyle? HeadsBullets { get; init; }

    public string Text => StyledText.TextOf(Runs);

    public Paragraph Paragraph => new(Runs);
}
