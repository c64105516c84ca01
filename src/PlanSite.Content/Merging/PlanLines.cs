using PlanSite.Content.Plans;

namespace PlanSite.Content.Merging;

/// <summary>The lines of <c>plan.md</c>: the front matter between its fences, and the text below.</summary>
internal sealed record PlanLines(IReadOnlyList<string> Head, IReadOnlyList<string> Body)
{
    /// <summary>Null when there is no front matter.</summary>
    public static PlanLines? Of(string text)
    {
        var lines = FileLines.Of(text).Lines;
        if (lines.Count == 0 || lines[0].TrimEnd() != FrontMatter.Fence) return null;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].TrimEnd() == FrontMatter.Fence) return new PlanLines([.. lines.Take(i).Skip(1)], [.. lines.Skip(i + 1)]);
        }
        return null;
    }
}
