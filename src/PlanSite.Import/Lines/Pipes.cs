using System.Text.RegularExpressions;

namespace PlanSite.Import.Lines;

/// <summary>Cuts lines at their pipes. A pipe behind a backslash is a character of the text.</summary>
internal static partial class Pipes
{
    public static int Count(string line) => Pipe().Count(line);

    /// <summary>Whether a line begins with a pipe.</summary>
    public static bool IsOpening(string line) => line.TrimStart().StartsWith('|');

    /// <summary>The pieces between the pipes, those before the first and after the last too; escaped pipes have lost their backslash.</summary>
    public static IReadOnlyList<RawLine> Cut(RawLine line)
    {
        var pieces = new List<RawLine>();
        var start = 0;
        foreach (Match pipe in Pipe().Matches(line.Text))
        {
            pieces.Add(Unescaped(line.Part(start, pipe.Index)));
            start = pipe.Index + 1;
        }
        pieces.Add(Unescaped(line.Part(start, line.Text.Length)));
        return pieces;
    }

    private static RawLine Unescaped(RawLine piece) => piece with { Text = piece.Text.Replace(@"\|", "|", StringComparison.Ordinal) };

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex Pipe();
}
