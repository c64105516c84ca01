using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>The spelling in which labels and answers are compared.</summary>
internal static partial class Spelling
{
    public static string Of(string? text)
    {
        var plain = Marks().Replace(VietnameseText.CompareKey(text ?? ""), "");
        return Spaces().Replace(Dashes().Replace(plain, "-"), " ").Trim(' ', '.', ';', ':', ',', '(', ')');
    }

    /// <summary>Equal, or one holds the other.</summary>
    public static bool SameName(string? one, string? other)
    {
        var (a, b) = (Of(one), Of(other));
        return a == b || (a.Length > 5 && b.Contains(a, StringComparison.Ordinal)) || (b.Length > 5 && a.Contains(b, StringComparison.Ordinal));
    }

    [GeneratedRegex("""[*_“”"'‘’]""")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s*[-–—]\s*")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
