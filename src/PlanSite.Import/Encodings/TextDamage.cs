using System.Globalization;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Encodings;

/// <summary>What an editor is told of letters that are lost.</summary>
internal static class TextDamage
{
    /// <param name="path">The document.</param>
    /// <param name="before">The text before the first of them.</param>
    /// <param name="count">How many there are.</param>
    public static Finding Lost(string path, string before, int count) => new()
    {
        Code = FindingCode.LettersLost,
        Arguments = [count.ToString(CultureInfo.InvariantCulture)],
        Position = After(path, before),
    };

    public static Finding CutOff(string path, string text) => new() { Code = FindingCode.TextCutOff, Position = After(path, text) };

    private static SourcePosition After(string path, string before)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] is not ('\n' or '\r') || (before[i] == '\r' && i + 1 < before.Length && before[i + 1] == '\n')) continue;
            line++;
            start = i + 1;
        }
        return new SourcePosition(path, line, before.Length - start + 1);
    }
}
