using System.Text;

namespace PlanSite.Vietnamese;

/// <summary>ASCII names for URLs and folders.</summary>
public static class Slug
{
    /// <summary>Lower-case ASCII letters, digits and single hyphens: "Đề án" → "de-an", "66/KH-UBND" → "66-kh-ubnd". Empty when nothing of the text is a letter or digit.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in VietnameseText.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
