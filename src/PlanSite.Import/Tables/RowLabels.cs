using System.Text.RegularExpressions;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Tables;

/// <summary>Reads the numbers of rows and groups, which often stand without a point or bracket.</summary>
internal static partial class RowLabels
{
    private static readonly (LabelStyle Style, Regex Shape)[] Shapes =
    [
        (LabelStyle.Roman, Roman()), (LabelStyle.UpperLetter, UpperLetter()), (LabelStyle.DecimalNumber, Decimal()), (LabelStyle.Number, Number()),
        (LabelStyle.SmallRoman, SmallRoman()), (LabelStyle.Letter, Letter()), (LabelStyle.Bullet, Bullet()), (LabelStyle.SubBullet, SubBullet()),
    ];

    /// <summary>The label that a number cell is, or null when it says something else.</summary>
    public static Label? Read(string text)
    {
        foreach (var (style, shape) in Shapes)
            if (shape.Match(text) is { Success: true } match) return new Label(text, style == LabelStyle.Bullet ? "-" : match.Groups["v"].Value, style);
        return null;
    }

    /// <summary>The row that has no number: "r5".</summary>
    public static Label Unnumbered(int row) => new("", $"r{row}", LabelStyle.StandAlone);

    [GeneratedRegex(@"^(?<v>[IVX]{1,6})\s?[.)/]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?<v>[A-ZĐ])\s?[.)/]?$", RegexOptions.CultureInvariant)]
    private static partial Regex UpperLetter();

    [GeneratedRegex(@"^(?<v>(?:\d{1,3}|[IVX]{1,5})(?:\.\d{1,3}){1,3})\s?[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^\(?(?<v>\d{1,4})\s?[.)/]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\(?(?<v>i{2,3}|iv|vi{1,3}|ix)\s?[.)/]?$", RegexOptions.CultureInvariant)]
    private static partial Regex SmallRoman();

    [GeneratedRegex(@"^\(?(?<v>[a-zđ])\s?[.)/]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?<v>[-–—•·▪●])$", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<v>\+)$", RegexOptions.CultureInvariant)]
    private static partial Regex SubBullet();
}
