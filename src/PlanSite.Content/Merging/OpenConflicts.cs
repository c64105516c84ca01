using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Merging;

/// <summary>Finds the comments with which a merge showed two readings and that people have not settled yet.</summary>
internal static class OpenConflicts
{
    private static readonly string[] Marks = [Vocabulary.Word("merge.new-reading") + ":", Vocabulary.Word("merge.no-entry"), Vocabulary.Word("merge.no-paragraph")];

    /// <summary>Reports each once, at its first line.</summary>
    public static void Report(FileText file, FindingList findings)
    {
        if (!Array.Exists(Marks, mark => file.Text.Contains(mark, StringComparison.Ordinal))) return;
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (CommentOf(lines[i]) is { } comment && IsMark(comment) && (i == 0 || CommentOf(lines[i - 1]) is not { } above || !IsMark(above)))
                findings.Add(FindingCode.ConflictOpen, file.At(i + 1, MergeLine.ColumnOf(lines[i]) + 1), Excerpt.Of([comment]));
        }
    }

    private static bool IsMark(string comment) => Array.Exists(Marks, mark => comment.StartsWith(mark, StringComparison.Ordinal));

    private static string? CommentOf(string line)
    {
        var text = line.Trim();
        if (text.StartsWith('#')) return text.TrimStart('#').TrimStart();
        if (!text.StartsWith(PlanComment.Start, StringComparison.Ordinal)) return null;
        var end = text.EndsWith(PlanComment.End, StringComparison.Ordinal) ? text.Length - PlanComment.End.Length : text.Length;
        return text[PlanComment.Start.Length..Math.Max(end, PlanComment.Start.Length)].Trim();
    }
}
