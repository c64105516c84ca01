using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Plans;

/// <summary>What a cell holds that means the same as the one above it: "như trên", "nt", "//".</summary>
public static partial class DittoMark
{
    private const int Longest = 40;

    /// <summary>Whether a cell says nothing but that.</summary>
    public static bool Is(string text) => text is { Length: > 0 and <= Longest } && Mark().IsMatch(VietnameseText.CompareKey(text));

    [GeneratedRegex(@"^[-–(""'“”.\s]*(?:như (?:trên|mục trên|dòng trên|hàng trên|nhiệm vụ trên)|n\.?t\.?)[-–)""'“”.\s]*$|^\s*[-–]?\s*(?:[""“”″〃„]|//|''|,,)\s*[-–]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
