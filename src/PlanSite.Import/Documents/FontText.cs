using PlanSite.Vietnamese;

namespace PlanSite.Import.Documents;

/// <summary>What a stretch of text shows in its font: some fonts draw other characters than the file names.</summary>
/// <remarks>
/// The one place that knows of such fonts. Text in a TCVN3 or VNI font (<c>.VnTime</c>, <c>VNI-Times</c>) reaches it as the Latin characters
/// that have the bytes of the old encoding; here it has to become Unicode.
/// </remarks>
internal static class FontText
{
    /// <summary>The characters a reader sees.</summary>
    /// <param name="text">As the file has it; all neighbouring text of one font, for an old letter can take two characters.</param>
    /// <param name="font">The name of the font; null or empty when it is not told.</param>
    public static string Shown(string text, string? font) => (font is null ? null : LegacyFonts.Decode(text, font)) ?? SymbolFonts.Shown(text, font);
}
