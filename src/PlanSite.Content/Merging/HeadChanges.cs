using PlanSite.Content.Plans;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Merging;

/// <summary>Which fields of the head the document has otherwise now. A value that people have changed too is a conflict and told as one; lists are merged item by item.</summary>
internal static class HeadChanges
{
    private const string Nothing = "—";

    // Not of the document.
    private static readonly string[] Others = [HeadFields.Source, HeadFields.FromEditor];

    /// <summary>One finding a field, with the old and the new value.</summary>
    /// <param name="heads">The front matter in every version.</param>
    /// <param name="lines">The merged text file.</param>
    /// <param name="file">Its path, as findings show it.</param>
    public static IEnumerable<Finding> Between(Three<IReadOnlyList<YamlBlock>> heads, IReadOnlyList<MergedLine> lines, string file)
    {
        foreach (var name in heads.Base.Concat(heads.New).Select(field => field.Name).OfType<string>().Distinct().Except(Others))
        {
            var field = heads.Select(head => head.FirstOrDefault(one => one.Name == name));
            if (field.Base?.Content == field.New?.Content || field.Mine?.Content == field.New?.Content) continue;
            if (!IsList(field) && field.Base?.Content != field.Mine?.Content) continue;
            var (old, fresh) = (ValuesOf(field.Base), ValuesOf(field.New));
            yield return new Finding { Code = FindingCode.HeadChanged, Arguments = [name, Shown(old.Except(fresh)), Shown(fresh.Except(old))], Position = PositionOf(name, lines, file) };
        }
    }

    private static string Shown(IEnumerable<string> values) => Excerpt.Of(values) is { Length: > 0 } shown ? shown : Nothing;

    private static bool IsList(Three<YamlBlock?> field) => (field.Base ?? field.New)!.Children.Any(child => child.IsItem);

    // An item with fields is one value.
    private static List<string> ValuesOf(YamlBlock? block) => block is null ? [] : block.Children.Any(child => child.IsItem)
        ? [.. block.Children.Select(child => string.Join(", ", Texts(child))).Where(text => text.Length > 0)]
        : Texts(block);

    private static List<string> Texts(YamlBlock block) =>
        [.. block.Lines.Where(line => !line.IsBlank && !line.IsComment).Select(line => ValueOf(line.Text, block.Name)).Where(value => value.Length > 0), .. block.Children.SelectMany(Texts)];

    private static string ValueOf(string line, string? name)
    {
        var value = (name is null ? line : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]).Trim();
        if (value == "null" || value.StartsWith("null ", StringComparison.Ordinal)) return "";
        return value.Trim('"', '\'');
    }

    private static SourcePosition PositionOf(string name, IReadOnlyList<MergedLine> lines, string file)
    {
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Text.StartsWith(name + ":", StringComparison.Ordinal)) return new SourcePosition(file, i + 1, 1);
        return new SourcePosition(file);
    }
}
