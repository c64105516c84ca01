namespace PlanSite.Publishing.SearchRecords;

/// <summary>A name for what has none: its first words.</summary>
internal static class RecordTitle
{
    private const int Longest = 90;

    /// <summary>At most 90 characters, cut between words and then closed by "…".</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest) return text;
        var cut = text.LastIndexOf(' ', Longest);
        return text[..(cut > 0 ? cut : Longest)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
