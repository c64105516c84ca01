using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Lines;
using PlanSite.Import.Outline;
using PlanSite.Import.Roles;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Head;

/// <summary>Whom a document addresses below its title: "Kính gửi: - Các sở, ban, ngành tỉnh;". They receive it, as those of "Nơi nhận" do.</summary>
internal static partial class Addressees
{
    private static readonly char[] Ends = [',', ';', '.', ':', ' '];

    /// <summary>The parts with the lines that address somebody taken out of the body.</summary>
    public static DocumentParts Apart(DocumentParts parts)
    {
        var first = 0;
        while (first < parts.Body.Count && !Label().IsMatch(parts.Body[first].Text) && !LabelGrammar.TryRead(parts.Body[first].Text, out _, out _)) first++;
        if (first == parts.Body.Count || !Label().IsMatch(parts.Body[first].Text)) return parts;
        var end = first + 1;
        while (end < parts.Body.Count && GoesOn(parts.Body[end], parts.Body[end - 1])) end++;
        return parts with { Addressees = [.. parts.Body.Skip(first).Take(end - first)], Body = [.. parts.Body.Take(first), .. parts.Body.Skip(end)] };
    }

    /// <summary>The names, without dash and closing punctuation.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<TextLine> lines)
    {
        var names = new List<string>();
        foreach (var line in lines)
        {
            var text = Label().Replace(line.Text, "");
            var isItem = LabelGrammar.TryRead(text, out var label, out var start) && label.Style is LabelStyle.Bullet or LabelStyle.SubBullet;
            if (names.Count > 0 && !isItem && char.IsLower(text[0])) names[^1] = $"{names[^1]} {text}";
            else names.Add(isItem ? text[start..] : text);
        }
        return names.Select(name => name.Trim(Ends)).Where(name => name.Length > 0);
    }

    /// <summary>Whether a line begins to address somebody.</summary>
    public static bool BeginAt(string text) => Label().IsMatch(text);

    // A list ends with its full stop, and a name on the line of the label is all there is.
    private static bool GoesOn(TextLine line, TextLine before)
    {
        if (before.Text[^1] == '.') return false;
        if (LabelGrammar.TryRead(line.Text, out var label, out var start) && label.Style is LabelStyle.Bullet or LabelStyle.SubBullet) return !NameInline().IsMatch(before.Text) && IsName(line.Text[start..]);
        return char.IsLower(line.Text[0]) && line.Break is LineBreak.Line or LineBreak.Page;
    }

    private static bool IsName(string text) =>
        text.Length > 0 && (Addressed().IsMatch(text) || AgencyPhrases.ListAt(new AgencyText(text), 0) is not null) && RoleReader.ReadText(text).Count == 0;

    [GeneratedRegex(@"^(?:Các|Những|Toàn thể|Quý|Đồng chí|Ông|Bà|Như trên|Hội|Công ty|Doanh nghiệp)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^Kính gửi\s*:\s*\p{L}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameInline();

    [GeneratedRegex(@"^Kính gửi\s*(?::\s*|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
