using System.Text;

namespace PlanSite.Cli.Tests.Questions;

/// <summary>How else a text may be typed.</summary>
internal static class Typing
{
    private const string Marks = "\u0302\u0306\u031B\u0301\u0300\u0309\u0303\u0323";
    private const string Vni = "68712345";
    private const string TelexTones = "sfrxj";

    /// <summary>With the VNI keys that make its letters, behind each syllable.</summary>
    public static string AsVni(string text) => BySyllable(text, (_, mark) => Vni[mark].ToString(), '9');

    /// <summary>With the Telex keys that make its letters, behind each syllable.</summary>
    public static string AsTelex(string text) => BySyllable(text, (letter, mark) => mark switch { 0 => letter.ToString(), 1 or 2 => "w", _ => TelexTones[mark - 3].ToString() }, 'd');

    /// <summary>With two letters of a syllable swapped.</summary>
    public static string WithTypo(string text, int at)
    {
        var typed = text.ToCharArray();
        for (var i = at % text.Length; i + 2 < typed.Length; i++)
        {
            if (!char.IsAsciiLetter(typed[i]) || !char.IsAsciiLetter(typed[i + 1]) || !char.IsAsciiLetter(typed[i + 2])) continue;
            (typed[i + 1], typed[i + 2]) = (typed[i + 2], typed[i + 1]);
            break;
        }
        return new string(typed);
    }

    private static string BySyllable(string text, Func<char, int, string> key, char stroke) => string.Join(' ', text.Split(' ').Select(syllable =>
    {
        var (letters, keys, last) = (new StringBuilder(), new StringBuilder(), ' ');
        foreach (var c in syllable.Normalize(NormalizationForm.FormD))
        {
            var mark = Marks.IndexOf(c, StringComparison.Ordinal);
            if (mark >= 0) keys.Append(key(last, mark));
            else letters.Append(last = c is 'đ' or 'Đ' ? 'd' : c);
            if (c is 'đ' or 'Đ') keys.Append(stroke);
        }
        return letters.Append(keys).ToString();
    }));
}
