namespace PlanSite.Publishing.Phrases;

/// <summary>The beginning of a long text.</summary>
internal static class Excerpt
{
    /// <summary>The text, cut between words and closed by "…" when it is longer than so many characters.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var cut = text.LastIndexOf(' ', longest);
        return text[..(cut > 0 ? cut : longest)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
