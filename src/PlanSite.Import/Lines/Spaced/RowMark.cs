using System.Text.RegularExpressions;

namespace PlanSite.Import.Lines.Spaced;

/// <summary>Tells the numbers of rows and groups from other words.</summary>
internal static partial class RowMark
{
    /// <summary>The number of a row or group that a text is; null when it is something else.</summary>
    public static string? Read(string text) => Mark().Match(text) is { Success: true } mark ? mark.Groups["v"].Value : null;

    /// <summary>Whether a text begins with the number of a group ("II. Hạ tầng"), or is nothing but capitals.</summary>
    public static bool OpensGroup(string text) => Group().IsMatch(text) || (text.Count(char.IsUpper) > 3 && !text.Any(char.IsLower));

    /// <summary>Whether a mark is that of a group.</summary>
    public static bool IsGroup(string mark) => char.IsUpper(mark[0]);

    [GeneratedRegex(@"^\(?(?<v>\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,6}(?:\.\d{1,3})?|[A-HĐ]|[a-eghikđ](?=[.)]))[.)/]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:[IVX]{1,6}|[A-HĐ])[.)/]?\s+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
