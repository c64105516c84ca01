namespace PlanSite.Content.Merging;

/// <summary>A text cut into lines, with what is needed to put it together again in the manner of its writer.</summary>
/// <param name="Lines">Without their ends.</param>
/// <param name="LineEnd">The end of its first line.</param>
/// <param name="IsMarked">Whether it begins with a byte order mark.</param>
internal sealed record FileLines(IReadOnlyList<string> Lines, string LineEnd, bool IsMarked)
{
    private const char Mark = '\uFEFF';

    public static FileLines Of(string text)
    {
        var isMarked = text.StartsWith(Mark);
        var body = isMarked ? text[1..] : text;
        var lines = body.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').ToList();
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        var first = body.IndexOf('\n', StringComparison.Ordinal);
        return new FileLines(lines, first > 0 && body[first - 1] == '\r' ? "\r\n" : "\n", isMarked);
    }

    /// <summary>Other lines, written as these were.</summary>
    public string Write(IEnumerable<string> lines) => (IsMarked ? Mark.ToString() : "") + string.Concat(lines.Select(line => line + LineEnd));
}
