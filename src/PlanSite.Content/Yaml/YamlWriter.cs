using System.Globalization;
using System.Text;
using PlanSite.Register.Readings;

namespace PlanSite.Content.Yaml;

/// <summary>Writes YAML the way a clerk would by hand: block style, two spaces, one field a line.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder text = new();
    private int indent;
    private bool atItem;

    /// <summary>Lines of comment.</summary>
    public void Comment(string lines)
    {
        foreach (var line in lines.Split('\n')) Line(line.Length == 0 ? "#" : "# " + line);
    }

    /// <summary>A comment that lists the values of a field with their meaning.</summary>
    public void Legend<T>(string field, Choice<T> choice)
        where T : struct, Enum => Comment($"{field}: {string.Join("; ", choice.Legend)}");

    public void BlankLine() => text.Append('\n');

    /// <summary>A field with its value; <c>null</c>, with a note why, when it has none.</summary>
    public void Field(string name, string? value, string? noteOnNull = null) =>
        Line($"{name}: {(value is null ? "null" : YamlText.Of(value))}{(value is null && noteOnNull is not null ? "  # " + noteOnNull : "")}");

    /// <summary>A field that is left out when it has no value.</summary>
    public void Optional(string name, string? value)
    {
        if (value is not null) Field(name, value);
    }

    /// <summary>A date or number field; left out when it has no value.</summary>
    public void Optional(string name, IFormattable? value)
    {
        if (value is not null) Line($"{name}: {Plain(value)}");
    }

    public void Field(string name, DateOnly? value, string noteOnNull)
    {
        if (value is { } date) Line($"{name}: {Plain(date)}");
        else Field(name, default(string), noteOnNull);
    }

    /// <summary>A field that is only written when it is true.</summary>
    public void Flag(string name, bool value)
    {
        if (value) Line($"{name}: true");
    }

    /// <summary>A list of texts; left out when it is empty.</summary>
    public void List(string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0) Block(name, values, value => Line("- " + YamlText.Of(value)));
    }

    /// <summary>A list of short values on one line; left out when it is empty.</summary>
    public void ShortList(string name, IEnumerable<string> values)
    {
        var items = string.Join(", ", values.Select(YamlText.InBrackets));
        if (items.Length > 0) Line($"{name}: [{items}]");
    }

    /// <summary>A list of dates on one line; left out when it is empty.</summary>
    public void ShortList(string name, IReadOnlyList<DateOnly> values)
    {
        if (values.Count > 0) Line($"{name}: [{string.Join(", ", values.Select(value => Plain(value)))}]");
    }

    /// <summary>A list of maps; left out when it is empty.</summary>
    public void Maps<T>(string name, IReadOnlyList<T> values, Action<T> writeFields)
    {
        if (values.Count > 0) Block(name, values, value => Item(() => writeFields(value)));
    }

    /// <summary>A list of maps that were read, each below the doubt about it.</summary>
    public void Maps<T>(string name, IReadOnlyList<T> values, Func<T, Reading?> readingOf, Action<T> writeFields)
    {
        if (values.Count > 0) Block(name, values, value =>
        {
            Doubt(readingOf(value));
            Item(() => writeFields(value));
        });
    }

    /// <summary>A line that asks people to confirm what follows; nothing when it is in no doubt. Deleting the line confirms it.</summary>
    public void Doubt(Reading? reading)
    {
        if (reading is { IsDoubtful: true }) Comment(DoubtComment.Of(reading.Reason));
    }

    /// <summary>One map of a list.</summary>
    public void Item(Action writeFields)
    {
        indent += 2;
        atItem = true;
        writeFields();
        atItem = false;
        indent -= 2;
    }

    /// <summary>All that was written, with <c>\n</c> after every line.</summary>
    public override string ToString() => text.ToString();

    private void Block<T>(string name, IReadOnlyList<T> values, Action<T> write)
    {
        Line(name + ":");
        indent += 2;
        foreach (var value in values) write(value);
        indent -= 2;
    }

    private void Line(string line)
    {
        text.Append(' ', atItem ? indent - 2 : indent).Append(atItem ? "- " : "").Append(line).Append('\n');
        atItem = false;
    }

    private static string Plain(IFormattable value) =>
        value is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value.ToString(null, CultureInfo.InvariantCulture);
}
