namespace PlanSite.Import.Documents;

/// <summary>Fonts that hold signs in the places of letters (Symbol, Wingdings).</summary>
internal static class SymbolFonts
{
    private const string Bullet = "•";

    // What plans use of them; every other sign shows as a bullet, for most are fancy bullets.
    private static readonly Dictionary<char, string> Symbol = new()
    {
        ['\u00A3'] = "≤", ['\u00B3'] = "≥", ['\u00B0'] = "°", ['\u00B1'] = "±", ['\u00B4'] = "×", ['\u00B8'] = "÷", ['\u00B9'] = "≠",
        ['\u00BB'] = "≈", ['\u00AE'] = "→", ['\u00DE'] = "⇒", ['\u002D'] = "-", ['\u002B'] = "+",
    };

    private static readonly Dictionary<char, string> Wingdings = new()
    {
        ['\u00E0'] = "→", ['\u00E8'] = "→", ['\u00F0'] = "⇒", ['\u00FC'] = "✓", ['\u00FE'] = "☑", ['\u006F'] = "☐", ['\u00A8'] = "☐", ['\u0071'] = "☐",
    };

    /// <summary>Whether a font is one of them.</summary>
    public static bool IsOne(string? font) => font is not null
        && (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase));

    /// <summary>The text with its signs as Unicode. Characters U+F000 to U+F0FF are such signs in any font.</summary>
    public static string Shown(string text, string? font)
    {
        var isOne = IsOne(font);
        if (!isOne && !text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF')) return text;
        var isSymbol = !isOne || font!.Equals("Symbol", StringComparison.OrdinalIgnoreCase);
        return string.Concat(text.Select(c => IsSign(c, isOne) ? SignOf((char)(c & 0xFF), isSymbol) : c.ToString()));
    }

    private static bool IsSign(char c, bool isOne) => c is >= '\uF000' and <= '\uF0FF' || (isOne && c is > ' ' and <= '\u00FF' and not '\u00A0');

    private static string SignOf(char c, bool isSymbol)
    {
        if ((isSymbol ? Symbol : Wingdings).TryGetValue(c, out var sign)) return sign;
        return isSymbol && c is >= ' ' and < '\u007F' && !char.IsLetter(c) ? c.ToString() : Bullet;
    }
}
