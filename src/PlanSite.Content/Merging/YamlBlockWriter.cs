using PlanSite.Register.Wording;

namespace PlanSite.Content.Merging;

/// <summary>Writes blocks as they were laid out, at another column and with the places as they are now.</summary>
internal sealed class YamlBlockWriter(PlacesNow places)
{
    public IEnumerable<MergedLine> Write(YamlBlock block, ListShape shape, int column)
    {
        var shift = column - block.Column;
        var children = block.Children.SelectMany(child => Write(child, block.IsItem ? ListShape.Fields : ListShape.Of(block.Name), child.Column + shift)).ToList();
        var lines = block.IsItem ? AsItem(children, block, shape, column) : Shifted(block.Lines, shift).Concat(children);
        return [.. Lead(block.Lead, block.Column, column), .. lines];
    }

    public IEnumerable<MergedLine> Lead(IEnumerable<MergeLine> lead, int from, int to) => Shifted(lead, to - from);

    /// <summary>Puts the dash before the lines of an item. An item that cannot be without its place becomes a comment when that is gone.</summary>
    public IEnumerable<MergedLine> AsItem(List<MergedLine> lines, YamlBlock block, ListShape shape, int column)
    {
        var shift = column - block.Column;
        var isGone = IsGone(block, shape);
        if (isGone) lines = [.. block.Children.SelectMany(child => Raw(child, shift))];
        lines = WithDash(lines, block, shift);
        return isGone ? Gone(lines, shape, column) : lines;
    }

    /// <summary>Whether the place without which an item cannot be is gone.</summary>
    public bool IsGone(YamlBlock block, ListShape shape) =>
        shape.Place is { } field && block.Field(field) is { Lines: [{ Places: [var span] }, ..] } && places.Find(span.Unit) is null;

    private static IEnumerable<MergedLine> Gone(List<MergedLine> lines, ListShape shape, int column)
    {
        var note = Vocabulary.Word(shape == ListShape.Tasks ? "merge.task-gone" : "merge.entry-gone");
        return [new MergedLine($"{new string(' ', column)}# {note}"), .. lines.Select(line => line.AsComment(column))];
    }

    private IEnumerable<MergedLine> Shifted(IEnumerable<MergeLine> lines, int columns) => lines.SelectMany(places.Write).Select(line => line.Shifted(columns));

    // The places in a comment are those that the writer meant.
    private static IEnumerable<MergedLine> Raw(YamlBlock block, int columns)
    {
        List<MergedLine> below = [.. block.Children.SelectMany(child => Raw(child, columns))];
        var own = (block.IsItem ? block.Lead : block.Lead.Concat(block.Lines)).Select(line => new MergedLine(line.Text).Shifted(columns));
        return own.Concat(block.IsItem ? WithDash(below, block, columns) : below);
    }

    private static List<MergedLine> WithDash(List<MergedLine> lines, YamlBlock block, int columns)
    {
        if (block.Lines.Count > 0) return [.. block.Lines.Select(line => new MergedLine(line.Text).Shifted(columns)), .. lines];
        var first = lines.FindIndex(line => line.IsContent);
        if (first >= 0) lines[first] = WithDash(lines[first], block.Column + columns);
        return lines;
    }

    private static MergedLine WithDash(MergedLine line, int column) =>
        line.Text.Length > column + 1 && string.IsNullOrWhiteSpace(line.Text[..(column + 1)])
            ? line with { Text = $"{line.Text[..column]}-{line.Text[(column + 1)..]}" }
            : line with { Text = $"{new string(' ', column)}- {line.Text.TrimStart()}" };
}
