using System.Text.RegularExpressions;
using PlanSite.Content.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Merging;

/// <summary>Finds the places in lines of YAML.</summary>
internal static partial class PlaceLine
{
    /// <summary>A line that holds the value of a field.</summary>
    /// <param name="text">The line.</param>
    /// <param name="field">The name of the field; for an item of a list that of the list.</param>
    /// <param name="places">The places there are.</param>
    public static MergeLine Of(string text, string? field, PlaceNumbers places) => field switch
    {
        TaskFields.Place or AssignmentFields.At => new MergeLine(text, Spans(Single().Match(text).Groups["v"], places)),
        CitationFields.Places or ReferenceFields.Targets => new MergeLine(text, InList(text, places)),
        _ => new MergeLine(text),
    };

    private static List<PlaceSpan> InList(string text, PlaceNumbers places)
    {
        if (Brackets().Match(text) is not { Success: true } brackets) return Spans(Single().Match(text).Groups["v"], places);
        return [.. BracketList.Value().Matches(brackets.Groups["in"].Value).SelectMany(value => Spans(value, places)).Select(span => span with { Start = span.Start + brackets.Groups["in"].Index })];
    }

    private static List<PlaceSpan> Spans(Capture value, PlaceNumbers places)
    {
        var written = value.Value.TrimEnd();
        var place = VietnameseText.Normalize(written.Trim('"', '\''));
        return places.Find(place) is { } unit ? [new PlaceSpan(value.Index, written.Length, place, unit)] : [];
    }

    // The value of "place: II/1", "- II/1" or both.
    [GeneratedRegex(@"^\s*(?:-\s+)*(?:[""']?[\w-]+[""']?\s*:\s+)?(?<v>""[^""]*""|'[^']*'|[^\s""'#\[{](?:[^#]|(?<!\s)#)*?)\s*(?:\s#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Single();

    [GeneratedRegex(@":\s*\[(?<in>[^\]]*)\]\s*(?:#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
