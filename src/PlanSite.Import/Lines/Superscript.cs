namespace PlanSite.Import.Lines;

/// <summary>The raised digits that mark footnotes.</summary>
internal static class Superscript
{
    /// <summary>From 0 to 9.</summary>
    public const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static bool IsDigit(char c) => Raised.Contains(c, StringComparison.Ordinal);

    /// <summary>"¹²" → "12".</summary>
    public static string Digits(string raised) => string.Concat(raised.Select(c => (char)('0' + Raised.IndexOf(c, StringComparison.Ordinal))));

    /// <summary>"12" → "¹²".</summary>
    public static string Raise(string digits) => string.Concat(digits.Select(c => Raised[c - '0']));
}
