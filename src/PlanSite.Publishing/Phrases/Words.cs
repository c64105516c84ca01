using System.Globalization;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Phrases;

/// <summary>Words of the pages with their blanks filled in the Vietnamese way.</summary>
internal static class Words
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The words of a key of <c>Wording/vi.json</c>; numbers are grouped by points (1.234).</summary>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public static string Of(string key, params object?[] values) =>
        values.Length == 0 ? Vocabulary.Word(key) : string.Format(CultureInfo.InvariantCulture, Vocabulary.Word(key), [.. values.Select(Printed)]);

    /// <summary>1234 → 1.234.</summary>
    public static string Number(int value) => value.ToString("N0", Numbers);

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static object? Printed(object? value) => value is int number ? Number(number) : value;
}
