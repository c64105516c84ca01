using System.Globalization;
using System.Text;

namespace PlanSite.Import.Documents;

/// <summary>Writes the numbers of lists as Word shows them: its letters are those of the English alphabet (a, b, c, d, e, f; after z comes aa).</summary>
internal static class ListNumbers
{
    private const int HighestRoman = 3999;
    private const int HighestLetter = 26 * 8;

    private static readonly (int Value, string Figure)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>A number in a format of Word's; in Arabic figures where the format is not known or does not reach so far.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperRoman" when number is > 0 and <= HighestRoman => Roman(number),
        "lowerRoman" when number is > 0 and <= HighestRoman => Roman(number).ToLowerInvariant(),
        "upperLetter" when number is > 0 and <= HighestLetter => Letters(number, 'A'),
        "lowerLetter" when number is > 0 and <= HighestLetter => Letters(number, 'a'),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, figure) in Romans)
        {
            for (; number >= value; number -= value) roman.Append(figure);
        }
        return roman.ToString();
    }
}
