using PlanSite.Content.Files;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>Takes the fields of one YAML map, each as what it should be. A field that is absent, null or wrong gives null; what is wrong is reported.</summary>
internal sealed class MapReader(YamlMap map, FindingList findings)
{
    private static readonly DateForm DateForm = new();
    private static readonly ShownForm<bool> FlagForm = new(bool.TryParse, "true, false");

    private readonly List<string> known = [];

    /// <summary>The map that a whole file should be. An empty file has no fields; anything but a map gives null and a finding.</summary>
    /// <param name="root">What the file holds.</param>
    /// <param name="example">The name of one of its fields, for a message.</param>
    /// <param name="findings">Where what is wrong goes.</param>
    public static MapReader? Of(YamlNode root, string example, FindingList findings)
    {
        if (root is YamlMap map) return new MapReader(map, findings);
        if (root is YamlScalar { Text: null }) return new MapReader(new YamlMap(root.Position, []), findings);
        findings.Add(FindingCode.FieldsExpected, root.Position, example);
        return null;
    }

    /// <summary>The list of maps that a whole file should be. An empty file has none; anything but a list gives null and a finding.</summary>
    /// <param name="root">What the file holds.</param>
    /// <param name="entries">The name of the file, and of the first field of each entry.</param>
    /// <param name="findings">Where what is wrong goes.</param>
    public static IReadOnlyList<MapReader>? ListOf(YamlNode root, EntryList entries, FindingList findings)
    {
        if (root is YamlList list) return MapsOf(list.Items, entries, findings);
        if (root is YamlScalar { Text: null }) return [];
        findings.Add(FindingCode.EntriesExpected, root.Position, entries.Name, entries.FirstField);
        return null;
    }

    /// <summary>Where the map begins.</summary>
    public SourcePosition Position => map.Position;

    /// <summary>Where the value of a field begins; the map itself for a field that is not there.</summary>
    public SourcePosition PositionOf(string field) => Find(field)?.Position ?? map.Position;

    public string? Text(string field) => Take(field) switch
    {
        null => null,
        YamlScalar { Text: var text } => string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        var other => NoText(other, field),
    };

    /// <summary>A text that must be there.</summary>
    public string? RequiredText(string field)
    {
        var text = Text(field);
        if (text is null && Find(field) is null or YamlScalar) Missing(field);
        return text;
    }

    public T? Value<T>(string field, IForm<T> form)
        where T : struct => Text(field) is { } text ? Parse(Find(field)!, (field, text), form) : null;

    /// <summary>A value that must be there.</summary>
    public T? RequiredValue<T>(string field, IForm<T> form)
        where T : struct => RequiredText(field) is { } text ? Parse(Find(field)!, (field, text), form) : null;

    public DateOnly? Date(string field) => Value(field, DateForm);

    public bool Flag(string field) => Value(field, FlagForm) ?? false;

    public IReadOnlyList<string> Texts(string field) => [.. Scalars(field).Select(item => item.Text!.Trim())];

    /// <summary>The texts of a list that are among those known; the others are reported.</summary>
    public IReadOnlyList<string> Words(string field, IReadOnlyList<string> words)
    {
        var items = TextItems(field);
        foreach (var (text, position) in items.Where(item => !words.Contains(item.Text)))
        {
            var refusal = Suggestion.Refuse(text, words, string.Join(", ", words));
            findings.Add(refusal.Code, position, [field, text, .. refusal.Words]);
        }
        return [.. items.Select(item => item.Text).Where(words.Contains)];
    }

    /// <summary>The texts of a list with the position of each.</summary>
    public IReadOnlyList<(string Text, SourcePosition Position)> TextItems(string field) => [.. Scalars(field).Select(item => (item.Text!.Trim(), item.Position))];

    /// <summary>The values of a list with the position of each; those that cannot be read are left out.</summary>
    public IReadOnlyList<(T Value, SourcePosition Position)> Values<T>(string field, IForm<T> form)
        where T : struct => [.. Scalars(field)
            .Select(item => (Value: Parse(item, (field, item.Text!), form), item.Position))
            .Where(item => item.Value is not null)
            .Select(item => (item.Value!.Value, item.Position))];

    public IReadOnlyList<DateOnly> Dates(string field) => [.. Values(field, DateForm).Select(date => date.Value)];

    /// <summary>The maps of a list.</summary>
    /// <param name="field">The field that holds the list.</param>
    /// <param name="firstField">The first field of each map, for a message.</param>
    public IReadOnlyList<MapReader> Maps(string field, string firstField)
    {
        var entries = new EntryList(field, firstField);
        var node = Take(field);
        if (node is YamlList list) return MapsOf(list.Items, entries, findings);
        if (node is not null and not YamlScalar { Text: null }) Report(field, FindingCode.EntriesExpected, entries.Name, entries.FirstField);
        return [];
    }

    private static List<MapReader> MapsOf(IEnumerable<YamlNode> items, EntryList entries, FindingList findings)
    {
        var maps = new List<MapReader>();
        foreach (var item in items)
        {
            if (item is YamlMap map) maps.Add(new MapReader(map, findings));
            else findings.Add(FindingCode.EntriesExpected, item.Position, entries.Name, entries.FirstField);
        }
        return maps;
    }

    /// <summary>Reports the fields that nobody asked for. To be called when all are taken.</summary>
    public void Close()
    {
        foreach (var (key, _) in map.Fields.Where(field => !known.Contains(field.Key.Text!)))
            findings.Add(FindingCode.FieldUnknown, key.Position, key.Text!, string.Join(", ", known));
    }

    /// <summary>Reports a field whose value was read but cannot be.</summary>
    public void Reject(string field, string expected) => Report(field, FindingCode.ValueInvalid, field, Shown(Find(field) ?? map), expected);

    /// <summary>Reports what is wrong with a field beyond its form, where its value begins.</summary>
    public void Report(string field, FindingCode code, params string[] arguments) => findings.Add(code, PositionOf(field), arguments);

    private IEnumerable<YamlScalar> Scalars(string field)
    {
        foreach (var item in Items(field))
        {
            if (item is YamlScalar { Text: not null } scalar) yield return scalar;
            else findings.Add(FindingCode.ListItemInvalid, item.Position, field);
        }
    }

    private IReadOnlyList<YamlNode> Items(string field)
    {
        var node = Take(field);
        if (node is YamlList list) return list.Items;
        if (node is YamlScalar { Text: { } text }) Report(field, FindingCode.ListExpected, field, YamlText.InBrackets(text));
        else if (node is YamlMap) Report(field, FindingCode.ListItemInvalid, field);
        return [];
    }

    private T? Parse<T>(YamlNode node, (string Field, string Text) given, IForm<T> form)
        where T : struct
    {
        if (form.TryParse(given.Text, out var value)) return value;
        var refusal = form.Refuse(given.Text);
        findings.Add(refusal.Code, node.Position, [given.Field, given.Text, .. refusal.Words]);
        return null;
    }

    private YamlNode? Take(string field)
    {
        if (!known.Contains(field)) known.Add(field);
        return Find(field);
    }

    private YamlNode? Find(string field) => map.Find(field);

    private void Missing(string field) => findings.Add(FindingCode.FieldMissing, PositionOf(field), field);

    private string? NoText(YamlNode node, string field)
    {
        findings.Add(FindingCode.TextExpected, node.Position, field);
        return null;
    }

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text ?? "null",
        YamlList => "[…]",
        _ => "{…}",
    };
}
