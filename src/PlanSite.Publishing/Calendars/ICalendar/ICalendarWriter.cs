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
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes($"{name}:{value}");
        // The space that begins a continued line counts.
        for (var room = MaxOctets; rest.Length > room; room = MaxOctets - 1)
        {
            var end = room;
            while (IsInsideLetter(rest[end])) end--;
            stream.Write(rest[..end]);
            stream.Write("\r\n "u8);
            rest = rest[end..];
        }
        stream.Write(rest);
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

    /// <summary>The day after it, as DTEND has it; the last day that there is stands for itself.</summary>
    public static string DayAfter(DateOnly date) => Day(date == DateOnly.MaxValue ? date : date.AddDays(1));

    /// <summary>A duration as <c>P7D</c>, <c>PT12H</c> or <c>P1DT6H30M</c>; seconds are left out.</summary>
    /// <param name="duration">Not negative.</param>
    public static string Duration(TimeSpan duration)
    {
        var time = (duration.Hours > 0 ? $"{Number(duration.Hours)}H" : "") + (duration.Minutes > 0 ? $"{Number(duration.Minutes)}M" : "");
        var days = duration.Days > 0 || time.Length == 0 ? $"{Number(duration.Days)}D" : "";
        return $"P{days}{(time.Length > 0 ? "T" : "")}{time}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (c == '\n') escaped.Append("\\n");
            else if (!char.IsControl(c)) escaped.Append(c);
            else if (c == '\t') escaped.Append(' ');
        }
        return escaped.ToString();
    }

    // The second to fourth octet of a letter in UTF-8 has the form 10xxxxxx.
    private static bool IsInsideLetter(byte octet) => (octet & 0xC0) == 0x80;
}
