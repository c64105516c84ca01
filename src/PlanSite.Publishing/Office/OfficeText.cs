using System.Xml;

namespace PlanSite.Publishing.Office;

/// <summary>Text as the XML of office files can hold it.</summary>
internal static class OfficeText
{
    /// <summary>The text without characters that XML does not know; documents that went through text recognition have some.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        return string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString()));
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
            if (!XmlConvert.IsXmlChar(c)) return false;
        return true;
    }
}
