using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanSite.Content.Yaml;

/// <summary>Texts as YAML scalars: bare where every YAML program reads them as the same text, else in quotes.</summary>
internal static partial class YamlText
{
    public static string Of(string text)
    {
        if (Bare().IsMatch(text) && !OtherType().IsMatch(text)) return text;
        var printable = !text.Any(NeedsEscape);
        return printable && text.IndexOfAny(['"', '\\']) >= 0 ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : Quoted(text);
    }

    /// <summary>The same for an item of a list in brackets, where commas and brackets end a bare text.</summary>
    public static string InBrackets(string text) => text.IndexOfAny([',', '[', ']', '{', '}']) >= 0 && Of(text) == text ? Quoted(text) : Of(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (NeedsEscape(c)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private static bool NeedsEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    // Begins with a letter or digit, has no ": " or " #", no control or line characters, and ends with none of ":" and space.
    [GeneratedRegex(@"^[\p{L}\d](?:[^\p{C}\p{Zl}\p{Zp}:# ]|:(?![ ]|\z)|(?<![ ])#|[ ](?![ ]|\z))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // What other YAML programs would take for a number, date, boolean or null.
    [GeneratedRegex(@"^(?:[\d.,_:xXoObBeE+-]+|0[xX][\dA-Fa-f]+|\d[\d\-:TtZz. +]*|true|false|yes|no|on|off|y|n|null)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherType();
}
