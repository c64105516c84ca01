using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Markdown;

/// <summary>The one list of runs for a text: NFC, on one line, without spaces around it, neighbours of one style joined, none empty.</summary>
internal static class RunList
{
    public static IReadOnlyList<Run> Normalize(IEnumerable<Run> runs)
    {
        var joined = new List<Run>();
        foreach (var run in runs) Append(joined, OnOneLine(run));
        TrimStart(joined);
        TrimEnd(joined);
        return joined;
    }

    private static void Append(List<Run> joined, Run run)
    {
        if (run.FootnoteMark is null && run.Text.Length == 0) return;
        var joins = joined.Count > 0 && run.FootnoteMark is null && joined[^1].FootnoteMark is null && joined[^1].Style == run.Style;
        if (joins) joined[^1] = run with { Text = joined[^1].Text + run.Text };
        else joined.Add(run);
    }

    private static Run OnOneLine(Run run) =>
        run.FootnoteMark is not null ? run with { Text = "" }
        : run.Text.AsSpan().IndexOfAny('\r', '\n') >= 0 ? run with { Text = VietnameseText.Normalize(run.Text.ReplaceLineEndings(" ")) }
        : run with { Text = VietnameseText.Normalize(run.Text) };

    private static void TrimStart(List<Run> runs)
    {
        while (runs.Count > 0 && runs[0].FootnoteMark is null)
        {
            var text = runs[0].Text.TrimStart();
            if (text.Length > 0)
            {
                runs[0] = runs[0] with { Text = text };
                return;
            }
            runs.RemoveAt(0);
        }
    }

    private static void TrimEnd(List<Run> runs)
    {
        while (runs.Count > 0 && runs[^1].FootnoteMark is null)
        {
            var text = runs[^1].Text.TrimEnd();
            if (text.Length > 0)
            {
                runs[^1] = runs[^1] with { Text = text };
                return;
            }
            runs.RemoveAt(runs.Count - 1);
        }
    }
}
