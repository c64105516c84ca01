using PlanSite.Register.Findings;

namespace PlanSite.Content.Merging;

/// <summary>Tells people where a merged file shows two readings.</summary>
internal static class Conflicts
{
    /// <summary>One finding for every remark, at the line that bears it.</summary>
    public static IEnumerable<Finding> In(IReadOnlyList<MergedLine> lines, string file)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Remark: { } remark, Text: var text })
                yield return new Finding { Code = remark.Code, Arguments = remark.Arguments, Position = new SourcePosition(file, i + 1, MergeLine.ColumnOf(text) + 1) };
        }
    }
}
