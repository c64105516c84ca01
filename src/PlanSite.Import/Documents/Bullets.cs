namespace PlanSite.Import.Documents;

/// <summary>How the bullets of lists are written in the stream of lines: <c>-</c> and, one level deeper, <c>+</c>.</summary>
internal static class Bullets
{
    /// <summary>The bullet for the sign that a document shows.</summary>
    /// <param name="sign">As it stands in the file, in whatever font.</param>
    /// <param name="isDeeper">Whether the list stands in another bulleted list.</param>
    public static string Of(string sign, bool isDeeper) => sign.Trim() switch
    {
        "-" or "–" or "—" or "\uF02D" => "-",
        "+" or "\uF02B" => "+",
        _ => isDeeper ? "+" : "-",
    };
}
