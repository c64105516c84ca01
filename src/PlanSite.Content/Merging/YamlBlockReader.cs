using System.Text.RegularExpressions;

namespace PlanSite.Content.Merging;

/// <summary>Cuts the lines of a YAML file into blocks by their indentation. It need not understand all of YAML: what is merged wrongly is found when the merged file is read.</summary>
internal sealed partial class YamlBlockReader
{
    private readonly string[] lines;
    private readonly PlaceNumbers places;
    private int next;

    private YamlBlockReader(IReadOnlyList<string> lines, PlaceNumbers places)
    {
        this.lines = [.. lines];
        this.places = places;
    }

    /// <summary>The blocks of the outermost level; every line is in one of them.</summary>
    public static IReadOnlyList<YamlBlock> Read(IReadOnlyList<string> lines, PlaceNumbers places)
    {
        var reader = new YamlBlockReader(lines, places);
        var blocks = new List<YamlBlock>();
        while (reader.NextContent() < reader.lines.Length) blocks.AddRange(reader.ReadList(new Level(0, null)));
        if (reader.next < reader.lines.Length) blocks.Add(new YamlBlock { Lead = reader.Take(reader.lines.Length) });
        return blocks;
    }

    private List<YamlBlock> ReadList(Level level)
    {
        var blocks = new List<YamlBlock>();
        for (var content = NextContent(); level.Holds(LineAt(content)); content = NextContent())
        {
            if (EndOfLooseComment(content) is > 0 and var end) blocks.Add(new YamlBlock { Lead = Take(end), Column = level.Column });
            blocks.Add(IsDash(lines[content]) ? ReadItem(content, level) : ReadField(content, level));
        }
        if (EndOfInnerComment(level.Column) is var inner && inner > next) blocks.Add(new YamlBlock { Lead = Take(inner), Column = level.Column });
        return blocks;
    }

    private YamlBlock ReadItem(int content, Level level)
    {
        var lead = Take(content);
        var column = MergeLine.ColumnOf(lines[content]);
        var rest = string.Concat(lines[content].AsSpan(0, column), " ", lines[content].AsSpan(column + 1));
        var isAlone = IsBlank(rest) || IsComment(rest);
        if (!isAlone) lines[content] = rest;
        var own = Take(isAlone ? content + 1 : content);
        return new YamlBlock { Lead = lead, Lines = own, IsItem = true, Column = column, Children = ReadList(new Level(column + 1, level.Name)) };
    }

    private YamlBlock ReadField(int content, Level level)
    {
        var lead = Take(content);
        var column = MergeLine.ColumnOf(lines[content]);
        var field = Field().Match(lines[content]);
        var name = field.Success ? field.Groups["name"].Value : null;
        var hasValue = !field.Success || field.Groups["value"].Success;
        next++;
        var block = new YamlBlock { Lead = lead, Column = column, Name = name, HasValue = hasValue };
        var line = PlaceLine.Of(lines[content], name ?? level.Name, places);
        return hasValue ? block with { Lines = [line, .. Take(EndOfValue(column))] } : block with { Lines = [line], Children = ReadBelow(column, name) };
    }

    // The items of a list may stand right below its name.
    private List<YamlBlock> ReadBelow(int column, string? name)
    {
        var below = LineAt(NextContent());
        if (below is null) return [];
        var at = MergeLine.ColumnOf(below);
        return at > column || (at == column && IsDash(below)) ? ReadList(new Level(at, name) { OnlyItems = at == column }) : [];
    }

    private int EndOfValue(int column)
    {
        var end = next;
        for (var i = next; i < lines.Length && (IsBlank(lines[i]) || MergeLine.ColumnOf(lines[i]) > column); i++)
        {
            if (!IsBlank(lines[i])) end = i + 1;
        }
        return end;
    }

    // Comments with a blank line below stand for themselves.
    private int EndOfLooseComment(int content)
    {
        var end = content;
        while (end > next && !IsBlank(lines[end - 1])) end--;
        while (end > next && IsBlank(lines[end - 1])) end--;
        return end > next ? end : 0;
    }

    // Comments at the end of a list that are indented as its items are.
    private int EndOfInnerComment(int column)
    {
        var end = next;
        while (column > 0 && end < lines.Length && IsComment(lines[end]) && MergeLine.ColumnOf(lines[end]) >= column) end++;
        return end;
    }

    private List<MergeLine> Take(int end)
    {
        var taken = new List<MergeLine>();
        for (; next < end; next++) taken.Add(new MergeLine(lines[next]));
        return taken;
    }

    private int NextContent()
    {
        var i = next;
        while (i < lines.Length && (IsBlank(lines[i]) || IsComment(lines[i]))) i++;
        return i;
    }

    private string? LineAt(int index) => index < lines.Length ? lines[index] : null;

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    private static bool IsComment(string line) => line.AsSpan().TrimStart().StartsWith("#");

    private static bool IsDash(string line) => line.AsSpan().TrimStart(' ') is ['-'] or ['-', ' ', ..];

    [GeneratedRegex(@"^\s*(?:(?<name>[\w-]+)|""(?<name>[\w-]+)""|'(?<name>[\w-]+)')\s*:(?:\s+(?<value>[^\s#].*))?(?:\s*|\s+#.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    private sealed record Level(int Column, string? Name)
    {
        public bool OnlyItems { get; init; }

        public bool Holds(string? line) => line is not null && MergeLine.ColumnOf(line) >= Column && (!OnlyItems || IsDash(line));
    }
}
