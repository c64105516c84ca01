using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Outline;

/// <summary>The annex of a plan in a file of its own: its title, or the line that says what it comes with, tells the kind, and a table the work.</summary>
/// <param name="Kind">The kind of the plan.</param>
/// <param name="Title">The lines of the title, without the label of the annex.</param>
internal sealed partial record AnnexAlone(string Kind, IReadOnlyList<TextLine> Title)
{
    private const int LastLineOfTitle = 12;

    /// <summary>Such a head, or null.</summary>
    /// <param name="lines">The lines of the document.</param>
    public static AnnexAlone? In(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0 || !LabelGrammar.TryRead(lines[0].Text, out var label, out var start) || label.Style != LabelStyle.Appendix) return null;
        var above = lines.Take(LastLineOfTitle).TakeWhile(line => line.Cell is null).ToList();
        if (above.Count == lines.Count || (above.Count == LastLineOfTitle && lines[LastLineOfTitle].Cell is null)) return null;
        var title = above.Skip(1).TakeWhile(line => DocumentKind.IsCapitals(line.Text)).ToList();
        if (StyledText.From(lines[0].Runs, start) is { Count: > 0 } begun) title.Insert(0, lines[0] with { Runs = begun });
        var kind = title.Select(line => KindInTitle().Match(line.Text)).Concat(above.Select(line => KindOfWhole().Match(line.Text))).FirstOrDefault(match => match.Success);
        if (kind is null || title.Count == 0) return null;
        // "KẾ HOẠCH CÔNG TÁC THÁNG 10"
        if (DocumentKind.TryRead(title[0].Text, out _, out var rest) && StyledText.From(title[0].Runs, rest) is { Count: > 0 } after) title[0] = title[0] with { Runs = after };
        return new AnnexAlone(Capital(kind.Groups["kind"].Value), title);
    }

    private static string Capital(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();

    [GeneratedRegex(@"(?<!\p{L})(?<kind>KẾ HOẠCH|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex KindInTitle();

    [GeneratedRegex(@"^\(?\s*(?:Ban hành )?[Kk]èm theo (?<kind>Kế hoạch|Chương trình hành động|Chương trình)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex KindOfWhole();
}
