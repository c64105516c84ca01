using PlanSite.Register.Places;

namespace PlanSite.Import.Tests.Citations;

/// <summary>A unit of a seed as these tests cut it.</summary>
internal sealed class SeedUnit(Place place, string text)
{
    public Place Place { get; } = place;

    public List<string> Paragraphs { get; } = [text];

    public List<string> TimeLines { get; } = [];

    public List<string> AssignmentLines { get; } = [];

    public string Text => string.Join(' ', Paragraphs.Where(paragraph => paragraph.Length > 0));

    public string AllText => string.Join(' ', [Text, .. AssignmentLines, .. TimeLines]);
}
