namespace PlanSite.Vietnamese;

/// <summary>Fonts from before Unicode, whose text is Vietnamese only in the eyes of who sees it printed.</summary>
public static class LegacyFonts
{
    /// <summary>The Vietnamese that text set in a font shows; null when the font is none of these.</summary>
    /// <param name="text">Latin letters as they stand in the file; also with the private numbers U+F020 to U+F0FF that Word gives the letters of symbol fonts.</param>
    /// <param name="fontName">"VNI-Times", ".VnTime"; ".VnTimeH" and all .Vn… fonts that end in H have capitals only.</param>
    public static string? Decode(string text, string fontName)
    {
        var font = fontName.Trim();
        if (font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || font.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase)) return VniWindows.Decode(Latin(text));
        if (!font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)) return null;
        var letters = Tcvn3.Decode(Latin(text));
        return font.EndsWith('H') ? letters.ToUpperInvariant() : letters;
    }

    private static string Latin(string text) => text.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF')
        ? string.Concat(text.Select(c => c is >= '\uF020' and <= '\uF0FF' ? (char)(c - 0xF000) : c))
        : text;
}
