using System.Globalization;
using PlanSite.Content.Yaml;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Files;

/// <summary>Counts the comments of a file that still ask people to confirm the value below them.</summary>
internal static class OpenDoubts
{
    /// <summary>One finding a file, at the first.</summary>
    public static void Report(FileText file, FindingList findings)
    {
        var (count, first) = (0, 0);
        var number = 0;
        foreach (var line in file.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (!line.TrimStart().StartsWith('#') || !DoubtComment.Is(line.ToString())) continue;
            if (count++ == 0) first = number;
        }
        if (count > 0) findings.Add(FindingCode.OpenDoubts, file.At(first, 1), count.ToString(CultureInfo.InvariantCulture));
    }
}
