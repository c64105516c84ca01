using PlanSite.Register.Linking;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>Numbers of the documents that a record is about, by which it is found where its words say "Kết luận này" or the like.</summary>
internal static class CitedNumbers
{
    private const int YearLength = 4;

    /// <summary>Keywords, a line each.</summary>
    public static string Of(IEnumerable<string?> numbers) => string.Join('\n', numbers.OfType<string>().Distinct().SelectMany(Spellings));

    /// <summary>Of the documents cited at some places of a plan.</summary>
    public static string At(PlanEntry plan, IReadOnlyList<Place> places) =>
        Of(plan.Citations.Where(citation => citation.Number is not null && citation.Places.Any(places.Contains)).Select(citation => citation.Number));

    // People leave out the year: "59/NĐ-CP" is "59/2019/NĐ-CP".
    private static IEnumerable<string> Spellings(string number) => number.Split('/') is [var first, { Length: YearLength } year, .. var rest] && year.All(char.IsAsciiDigit)
        ? [number, $"{first}/{string.Join('/', rest)}"]
        : [number];
}
