using System.Text.RegularExpressions;
using PlanSite.Register.Citations;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>Names plans.</summary>
internal static partial class PlanNames
{
    private const int WordsOfTitle = 8;

    /// <summary>By its number; without one by its kind and the first document it carries out; without that by the first words of its title.</summary>
    public static PlanId Of(PlanHead head, IReadOnlyList<Relation> relations)
    {
        var carriedOut = relations.FirstOrDefault(relation => relation is { Type: RelationType.CarriesOut, At: null, Number: not null })?.Number ?? FirstNumber(head.Title);
        return PlanId.Of(head.Jurisdiction, head.Number ?? $"{head.Kind} {carriedOut ?? FirstWords(head.Title)}");
    }

    private static string? FirstNumber(string title) =>
        Number().Match(title) is { Success: true } match ? DocumentNumber.Canonical(match.Value) : null;

    private static string FirstWords(string title) => string.Join(' ', title.Split(' ').Take(WordsOfTitle));

    [GeneratedRegex(@"\d{1,5}(?:/\d{4})?\s?[-–/]\s?\p{Lu}[\p{L}\d]*(?:\s?[-–/]\s?\p{Lu}[\p{L}\d]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
