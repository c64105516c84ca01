using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>The title of a plan: "thực hiện X và Y", also where X itself is said to carry out Y.</summary>
internal static partial class TitleRelations
{
    public static IEnumerable<(RelationType Type, Mention Mention)> Of(PlacedMentions title) =>
        title.Mentions
            .Where(mention => TitleNotes.IsIssuedWith(title, mention) || (ShortNames.IsNested(mention, title.Mentions) ? CarriedOut().IsMatch(title.Text.Text.AsSpan()[..mention.Start]) : Work().IsMatch(title.Text.Text.AsSpan()[..mention.Start])))
            .Select(mention => (TitleNotes.IsIssuedWith(title, mention) ? RelationType.BasedOn : RelationType.CarriesOut, mention));

    [GeneratedRegex(
        @"(?:thực\s+hiện|triển\s+khai|thi\s+hành)(?![\p{L}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    [GeneratedRegex(
        @"(?:thực\s+hiện|thi\s+hành)\s+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex CarriedOut();
}
