using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanSite.Register.Outline;
using PlanSite.Register.Places;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Tests.Citations;

/// <summary>A seed cut into places just well enough to measure the grammars, with its hand labels; the importer's own outline is tested elsewhere.</summary>
internal sealed partial class SeedDocument
{
    private readonly OutlineBuilder outline = new();
    private readonly List<SeedUnit> units = [];
    private readonly Dictionary<string, string> standAlone;
    private List<string>? attributes;

    private SeedDocument(string text, JsonElement labels)
    {
        Labels = labels;
        standAlone = labels.GetProperty("tasks").EnumerateArray()
            .Where(task => task.GetProperty("place").GetString()!.Contains('¶'))
            .ToDictionary(task => task.GetProperty("starts").GetString()!, task => task.GetProperty("place").GetString()!);
        Cut(text);
    }

    public JsonElement Labels { get; }

    public IReadOnlyList<SeedUnit> Units => units;

    public static SeedDocument Read(string seed)
    {
        var root = Root();
        var file = Directory.GetFiles(Path.Combine(root, "seeds"), seed + "_*.txt").Single();
        var labels = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "tests", "labels", seed + ".json")));
        return new SeedDocument(VietnameseText.Normalize(File.ReadAllText(file)), labels.RootElement);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PlanSite.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    private void Cut(string text)
    {
        var title = Labels.GetProperty("head").GetProperty("title").GetString()!;
        units.Add(new SeedUnit(Place.Title, title));
        var bodyStart = Preamble().Match(text, text.IndexOf(title[^13..], StringComparison.Ordinal)).Index;
        foreach (var line in text[bodyStart..].Split('\n').Select(Clean).Where(line => line.Length > 0).TakeWhile(line => !line.StartsWith("Nơi nhận", StringComparison.Ordinal)))
            Add(line);
    }

    private static string Clean(string line) => Spaces().Replace(Marks().Replace(line, ""), " ").Trim(' ', '-', '\t') is { Length: > 0 } rest && line.TrimStart().StartsWith('-')
        ? "- " + rest
        : Spaces().Replace(Marks().Replace(line, ""), " ").Trim();

    private void Add(string line)
    {
        if (FootnoteText().Match(line) is { Success: true } note) units.Add(new SeedUnit(Place.Footnote(("⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(note.Groups[1].Value[0])).ToString(CultureInfo.InvariantCulture)), line));
        else if (standAlone.FirstOrDefault(pair => line.StartsWith(pair.Key, StringComparison.Ordinal)).Value is { } place) Open(Place.Parse(place), line);
        else if (line.StartsWith("Kế hoạch này thay thế", StringComparison.Ordinal)) Open(Place.Parse("III/¶1"), line);
        else if (LabelGrammar.TryRead(line, out var label, out var start)) AddLabelled(label, line[start..]);
        else if (units.Count == 1) Open(Place.Preamble, line);
        else (attributes ?? units.Last(unit => !unit.Place.ToString().StartsWith("footnote", StringComparison.Ordinal)).Paragraphs).Add(line);
    }

    private void AddLabelled(Label label, string text)
    {
        if (Attribute().Match(text) is { Success: true } attribute)
        {
            attributes = attribute.Groups["time"].Success ? units[^1].TimeLines : units[^1].AssignmentLines;
            attributes.Add(text[attribute.Length..].Trim(' ', ':'));
        }
        else if (attributes is not null && label.Style == LabelStyle.SubBullet) attributes.Add(text);
        else Open(outline.Add(label), text);
    }

    private void Open(Place place, string text)
    {
        attributes = null;
        units.Add(new SeedUnit(place, text));
    }

    [GeneratedRegex(@"^(?:Thực hiện|Căn cứ)\s", RegexOptions.Multiline)]
    private static partial Regex Preamble();

    [GeneratedRegex(@"[*#⁰¹²³⁴⁵⁶⁷⁸⁹]+(?!\s[CĐK])|^#+\s*")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^([¹²³⁴⁵⁶⁷⁸⁹])\s*(?=[CĐK])")]
    private static partial Regex FootnoteText();

    [GeneratedRegex(@"^(?:(?<time>Thời gian thực hiện)|Tổ chức thực hiện)\s*:")]
    private static partial Regex Attribute();
}
