using System.Buffers;
using System.Text;

namespace PlanSite.Publishing.Html;

/// <summary>The one encoder for HTML text and quoted attribute values. Vietnamese letters stay as they are.</summary>
internal static class HtmlEscape
{
    // Control characters are not allowed in HTML at all; a browser would show or drop them as it likes.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'`" + string.Concat(Enumerable.Range(0, 0x20).Where(code => code is not (9 or 10 or 13)).Select(code => (char)code)) + "\u007F");

    /// <summary>Text that means itself, both between tags and in a value in double or single quotes.</summary>
    public static string Encode(string text)
    {
        if (!NeedsWork(text)) return text;
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes()) Append(encoded, rune);
        return encoded.ToString();
    }

    private static bool NeedsWork(string text) => text.AsSpan().ContainsAny(Special) || HasSurrogates(text);

    // EnumerateRunes gives U+FFFD for half a pair, which could not be written as UTF-8.
    private static bool HasSurrogates(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    private static void Append(StringBuilder encoded, Rune rune)
    {
        if (Entity(rune.Value) is { } entity) encoded.Append(entity);
        else if (rune.Value is 9 or 10 or 13 || !Rune.IsControl(rune)) encoded.Append(rune.ToString());
    }

    private static string? Entity(int code) => code switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '`' => "&#96;",
        _ => null,
    };
}
