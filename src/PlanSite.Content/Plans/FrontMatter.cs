using PlanSite.Content.Files;

namespace PlanSite.Content.Plans;

/// <summary>A file cut at the two lines of <c>---</c>.</summary>
/// <param name="Fields">The YAML between them.</param>
/// <param name="Body">The text below.</param>
internal sealed record FrontMatter(FileText Fields, FileText Body)
{
    public const string Fence = "---";

    /// <summary>Null when the file does not begin with such a line or has no second one.</summary>
    public static FrontMatter? Split(FileText file)
    {
        var text = file.Text;
        var start = LineEnd(text, 0);
        if (!IsFence(text, 0, start)) return null;
        var line = 2;
        for (var from = start; from < text.Length; line++)
        {
            var next = LineEnd(text, from);
            if (IsFence(text, from, next)) return new(file with { Text = text[start..from], FirstLine = 2 }, file with { Text = text[next..], FirstLine = line + 1 });
            from = next;
        }
        return null;
    }

    private static bool IsFence(string text, int from, int to) => text.AsSpan(from, to - from).TrimEnd().SequenceEqual(Fence);

    private static int LineEnd(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }
}
