using System.Text.Json;
using PlanSite.Import.Citations;
using PlanSite.Register.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tests.Citations;

public sealed class SeedCitationTests
{
    public static TheoryData<string> Seeds => ["000", "001", "002", "003", "004"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_Seed_GivesTheLabelledNumbersDatesAndPlaces(string seed)
    {
        var document = SeedDocument.Read(seed);
        var read = Read(document).Citations.Where(citation => citation.Number is not null).ToDictionary(citation => citation.Number!);
        var labels = document.Labels.GetProperty("citations").EnumerateArray().Where(label => label.GetProperty("number").GetString() is not null).ToList();
        var errors = labels.SelectMany(label => Compare(label, read)).Concat(read.Keys.Select(number => $"extra {number}")).ToList();

        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_Seed_GivesTheLabelledRelations(string seed)
    {
        var document = SeedDocument.Read(seed);
        var read = Read(document).Relations.Where(relation => relation.Number is not null).Select(relation => $"{Type(relation.Type)} {relation.Number} {relation.At}").ToList();
        var labels = document.Labels.GetProperty("relations").EnumerateArray().ToList();
        var missing = labels.Where(label => !read.Remove(Key(label)) && !IsOptional(label)).Select(label => "missing " + Key(label)).ToList();

        Assert.Equal([.. OrderedByTask(seed)], [.. missing, .. read.Select(relation => "extra " + relation)]);
    }

    // The labels of 000 leave out the amendments that a task orders, which the rules of the domain count.
    private static IEnumerable<string> OrderedByTask(string seed) =>
        seed == "000" ? ["extra amends 01-QĐi/TU II/3/3.1", "extra amends 13-QĐi/TU II/3/3.1"] : [];

    private static CitationReadings Read(SeedDocument document)
    {
        var head = document.Labels.GetProperty("head");
        var tasks = document.Labels.GetProperty("tasks").EnumerateArray().Select(task => Place.Parse(task.GetProperty("place").GetString()!));
        var context = new CitationContext(head.GetProperty("jurisdiction").GetString()!, head.GetProperty("number").GetString(), tasks.ToHashSet());
        return CitationReader.Read([.. document.Units.GroupBy(unit => unit.Place).Select(unit => new PlacedText(unit.Key, string.Join(' ', unit.Select(part => part.AllText))))], context);
    }

    private static IEnumerable<string> Compare(JsonElement label, Dictionary<string, Citation> read)
    {
        var number = label.GetProperty("number").GetString()!;
        if (!read.Remove(number, out var citation)) return IsOptional(label) ? [] : [$"missing {number}"];
        if (IsOptional(label)) return [];
        var places = label.GetProperty("places").EnumerateArray().Select(place => place.GetString()!).ToHashSet();
        var readPlaces = citation.Places.Select(place => place.ToString()).ToHashSet();
        return places.Except(readPlaces).Select(place => $"{number} missing at {place}")
            .Concat(readPlaces.Except(places).Select(place => $"{number} extra at {place}"))
            .Concat(DatesOf(label).SetEquals(citation.Dates) ? [] : [$"{number} dated {string.Join(", ", citation.Dates)}"])
            .Concat(label.GetProperty("kind").GetString() == citation.Kind ? [] : [$"{number} is a {citation.Kind}"]);
    }

    private static HashSet<DateOnly> DatesOf(JsonElement label) =>
        label.TryGetProperty("dates", out var dates)
            ? [.. dates.EnumerateArray().Select(date => DateOnly.ParseExact(date.GetString()!, "yyyy-MM-dd"))]
            : label.GetProperty("date").GetString() is { } date ? [DateOnly.ParseExact(date, "yyyy-MM-dd")] : [];

    private static string Key(JsonElement label) =>
        $"{label.GetProperty("type").GetString()} {label.GetProperty("number").GetString()} {(label.TryGetProperty("at", out var at) ? at.GetString() : "")}";

    private static string Type(RelationType type) => type switch
    {
        RelationType.CarriesOut => "carries-out",
        RelationType.BasedOn => "based-on",
        RelationType.SumsUp => "sums-up",
        _ => type.ToString().ToLowerInvariant(),
    };

    private static bool IsOptional(JsonElement label) => label.TryGetProperty("optional", out var value) && value.GetBoolean();
}
