using System.Text;

namespace PlanSite.Search.Terms;

/// <summary>Whole numbers as short runs of printable ASCII: small ones take one sign, up to 68 million at most five.</summary>
/// <remarks>The 91 digits are the signs from '!' to '~' without the quote and backslash, which a script would have to escape, and without the bar, which ends a term.</remarks>
internal static class PackedNumbers
{
    public const int Base = 91;

    // The first digit tells the length: below OneDigit it is the number itself, then two, three and five digits.
    private const int OneDigit = 62;
    private const int TwoDigits = 22;
    private const int ThreeDigits = 6;
    private const int TwoDigitsEnd = OneDigit + (TwoDigits * Base);
    private const int ThreeDigitsEnd = TwoDigitsEnd + (ThreeDigits * Base * Base);

    private static readonly string Alphabet = string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\' or '|')));
    private static readonly sbyte[] Values = [.. Enumerable.Range(0, 128).Select(c => (sbyte)Alphabet.IndexOf((char)c, StringComparison.Ordinal))];

    public static char Digit(int value) => Alphabet[value];

    /// <summary>The value of one digit.</summary>
    /// <exception cref="FormatException">The sign is no digit.</exception>
    public static int Value(char digit) => digit < 128 && Values[digit] >= 0 ? Values[digit] : throw new FormatException($"'{digit}' is no digit of a packed number.");

    public static void Append(StringBuilder packed, int number)
    {
        if (number < OneDigit) packed.Append(Digit(number));
        else if (number < TwoDigitsEnd) AppendDigits(packed, OneDigit, number - OneDigit, 1);
        else if (number < ThreeDigitsEnd) AppendDigits(packed, OneDigit + TwoDigits, number - TwoDigitsEnd, 2);
        else AppendDigits(packed, OneDigit + TwoDigits + ThreeDigits, number - ThreeDigitsEnd, 4);
    }

    /// <summary>Reads the number at a position and moves the position behind it.</summary>
    /// <exception cref="FormatException">The text ends within the number or holds other signs.</exception>
    public static int Read(ReadOnlySpan<char> packed, ref int position)
    {
        var first = Next(packed, ref position);
        if (first < OneDigit) return first;
        if (first < OneDigit + TwoDigits) return OneDigit + ReadDigits(packed, ref position, first - OneDigit, 1);
        if (first < OneDigit + TwoDigits + ThreeDigits) return TwoDigitsEnd + ReadDigits(packed, ref position, first - OneDigit - TwoDigits, 2);
        return ThreeDigitsEnd + ReadDigits(packed, ref position, 0, 4);
    }

    private static void AppendDigits(StringBuilder packed, int first, int rest, int count)
    {
        var power = 1;
        for (var i = 0; i < count; i++) power *= Base;
        packed.Append(Digit(first + (rest / power)));
        for (power /= Base; power > 0; power /= Base) packed.Append(Digit(rest / power % Base));
    }

    private static int ReadDigits(ReadOnlySpan<char> packed, ref int position, int high, int count)
    {
        var number = high;
        for (var i = 0; i < count; i++) number = (number * Base) + Next(packed, ref position);
        return number;
    }

    private static int Next(ReadOnlySpan<char> packed, ref int position) =>
        position < packed.Length ? Value(packed[position++]) : throw new FormatException("A packed number ends too early.");
}
