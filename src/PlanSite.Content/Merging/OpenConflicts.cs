using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Merging;

/// <summary>Finds the comments with which a merge showed two readings and that people have not settled yet.</summary>
internal static class OpenConflicts
{
    private static readonly string[] Marks = [Vocabulary.Word("merge.new-reading") + ":", Vocabulary.Word("merge.no-entry"), Vocabulary.Word("merge.no-paragraph")];

    /// <summary>Reports each once, at its first line; gives the lines that they are about, counted as in the file.</summary>
    public static IReadOnlyList<int> Report(FileText file, FindingList findings)
    {
        var about = new List<int>();
        if (!Array.Exists(Marks, mark => file.Text.Contains(mark, StringComparison.Ordinal))) return about;
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (CommentOf(lines[i]) is not { } comment || !IsMark(comment) || (i > 0 && CommentOf(lines[i - 1]) is { } above && IsMark(above))) continue;
            findings.Add(FindingCode.ConflictOpen, file.At(i + 1, MergeLine.ColumnOf(lines[i]) + 1), Excerpt.Of([comment]));
            about.Add(file.At(Subject(lines, i) + 1, 1).Line);
        }
        return about;
    }

    // A remark within an entry is about that entry, one at the margin about what stands below it.
    private static int Subject(string[] lines, int at)
    {
        if (lines[at].StartsWith(' ')) return at;
        var next = at + 1;
        while (next < lines.Length && (lines[next].Trim().Length == 0 || CommentOf(lines[next]) is not null)) next++;
        return next < lines.Length ? next : at;
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
