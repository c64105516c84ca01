using System.Text.RegularExpressions;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Lines;

/// <summary>Reads the asterisks of a block of lines as styles. An asterisk without partner is damage and dropped.</summary>
internal static partial class Emphasis
{
    /// <summary>The characters of every line with their styles, without the asterisks. A style may go on over line ends within the block.</summary>
    public static IReadOnlyList<IReadOnlyList<(char Character, RunStyle Style)>> Read(IReadOnlyList<string> lines)
    {
        var left = Paired(lines);
        var style = RunStyle.None;
        var read = new List<IReadOnlyList<(char, RunStyle)>>();
        foreach (var line in lines)
        {
            var characters = new List<(char, RunStyle)>();
            var at = 0;
            foreach (Match mark in Asterisks().Matches(line))
            {
                characters.AddRange(line[at..mark.Index].Select(c => (c, style)));
                style = Toggle(style, StyleOf(mark), left);
                at = mark.Index + mark.Length;
            }
            characters.AddRange(line[at..].Select(c => (c, style)));
            read.Add(SingleSpaced(characters));
        }
        return read;
    }

    private static Dictionary<RunStyle, int> Paired(IReadOnlyList<string> lines)
    {
        var marks = lines.SelectMany(line => Asterisks().Matches(line)).Select(StyleOf).ToList();
        return new[] { RunStyle.Italic, RunStyle.Bold }.ToDictionary(style => style, style => marks.Count(mark => mark.HasFlag(style)) / 2 * 2);
    }

    private static RunStyle Toggle(RunStyle style, RunStyle mark, Dictionary<RunStyle, int> left)
    {
        foreach (var one in new[] { RunStyle.Italic, RunStyle.Bold })
        {
            if (!mark.HasFlag(one) || left[one] == 0) continue;
            left[one]--;
            style ^= one;
        }
        return style;
    }

    private static RunStyle StyleOf(Match mark) => mark.Length switch
    {
        1 => RunStyle.Italic,
        2 => RunStyle.Bold,
        _ => RunStyle.Italic | RunStyle.Bold,
    };

    private static List<(char Character, RunStyle Style)> SingleSpaced(List<(char Character, RunStyle Style)> characters)
    {
        var spaced = new List<(char Character, RunStyle Style)>(characters.Count);
        foreach (var one in characters)
            if (one.Character != ' ' || (spaced.Count > 0 && spaced[^1].Character != ' ')) spaced.Add(one);
        if (spaced.Count > 0 && spaced[^1].Character == ' ') spaced.RemoveAt(spaced.Count - 1);
        return spaced;
    }

    [GeneratedRegex(@"\*{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Asterisks();
}
