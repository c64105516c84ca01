using System.Globalization;

namespace PlanSite.Register.Linking;

/// <summary>A way of writing counting numbers as labels.</summary>
/// <param name="Read">The number of a label, or 0 when it is none of this sort.</param>
/// <param name="Write">The label of a number that <paramref name="Read"/> can give.</param>
internal sealed record Numerals(Func<string, int> Read, Func<int, string> Write)
{
    // The Vietnamese order of labels: after d comes đ; there is no f, j, w, z.
    private const string LowerCase = "abcdđeghiklmnopqrstuvxy";
    private const string UpperCase = "ABCDĐEGHIKLMNOPQRSTUVXY";

    private static readonly string[] RomanNumerals = [.. Enumerable.Range(1, 39).Select(ToRoman)];

    /// <summary>1, 2, 3.</summary>
    public static Numerals Arabic { get; } = new(
        label => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
        number => number.ToString(CultureInfo.InvariantCulture));

    /// <summary>I, II, III up to XXXIX.</summary>
    public static Numerals Roman { get; } = new(label => Array.IndexOf(RomanNumerals, label) + 1, number => RomanNumerals[number - 1]);

    /// <summary>a, b, c, d, đ, e, g …</summary>
    public static Numerals Letters { get; } = Alphabet(LowerCase);

    /// <summary>A, B, C, D, Đ, E, G …</summary>
    public static Numerals Capitals { get; } = Alphabet(UpperCase);

    private static Numerals Alphabet(string letters) => new(
        label => label.Length == 1 ? letters.IndexOf(label, StringComparison.Ordinal) + 1 : 0,
        number => letters[number - 1].ToString());

    private static string ToRoman(int number)
    {
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return new string('X', number / 10) + ones[number % 10];
    }
}
