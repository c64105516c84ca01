using PlanSite.Import.Lines;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Documents;

/// <summary>What a reader of a format gives.</summary>
/// <param name="Lines">All words of the document in reading order. The text of a footnote stands as lines of its own that begin with its mark, behind the paragraph that bears it.</param>
/// <param name="Findings">What an editor should know of the reading (an old encoding that was converted).</param>
internal sealed record DocumentLines(IReadOnlyList<TextLine> Lines, IReadOnlyList<Finding> Findings);
