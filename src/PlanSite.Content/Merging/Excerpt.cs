namespace PlanSite.Content.Merging;

/// <summary>So much of a text that a message can show it.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    public static string Of(IEnumerable<string> lines)
    {
        var text = string.Join("; ", lines);
        if (text.Length <= Longest) return text;
        var end = text.LastIndexOf(' ', Longest);
        return text[..(end > 0 ? end : Longest)] + " …";
    }
}
