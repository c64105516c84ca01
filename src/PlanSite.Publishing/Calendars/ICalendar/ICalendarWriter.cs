using System.Globalization;
using System.Text;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>Content lines of RFC 5545: escaped, folded at 75 octets, ended with CRLF.</summary>
/// <param name="stream">Open for writing; the caller closes it.</param>
internal sealed class ICalendarWriter(Stream stream)
{
    /// <summary>The most octets of a line without its CRLF.</summary>
    public const int MaxOctets = 75;

    /// <summary>Writes a property whose value is already in its form (a date, a rule, a URI).</summary>
    /// <param name="name">Name with parameters (<c>DTSTART;VALUE=DATE</c>).</param>
    /// <param name="value">On one line.</param>
    public void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // A letter is written whole on the one line or the next; the space that begins a continued line counts.
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                stream.Write("\r\n "u8);
                octets = 1;
            }
            Write(rune);
            octets += rune.Utf8SequenceLength;
        }
        stream.Write("\r\n"u8);
    }

    /// <summary>Writes a property of free text, which may have several lines.</summary>
    public void Text(string name, string text) => Line(name, Escape(text));

    /// <summary>Writes a property that is a list of free texts; nothing for an empty list.</summary>
    public void Texts(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0) Line(name, string.Join(',', texts.Select(Escape)));
    }

    /// <summary>A day as <c>YYYYMMDD</c>.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
            escaped.Append(EscapeLetter(c));
        return escaped.ToString();
    }

    private static string EscapeLetter(char c) => c switch
    {
        '\\' or ';' or ',' => "\\" + c,
        '\n' => "\\n",
        // TEXT has no place for other control characters.
        _ when char.IsControl(c) => c == '\t' ? " " : "",
        _ => c.ToString(),
    };

    private void Write(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        stream.Write(bytes[..rune.EncodeToUtf8(bytes)]);
    }
}
