using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>The element of Akoma Ntoso that a label of a place stands for, and how its ids are abbreviated by the naming convention.</summary>
/// <param name="Element">Name of a hierarchical element.</param>
/// <param name="Short">The same in an eId.</param>
internal sealed record AknLevel(string Element, string Short)
{
    /// <summary>What begins the place of an annex (<c>PL</c>, <c>PLII</c>).</summary>
    public const string AnnexPrefix = "PL";

    private static readonly AknLevel Section = new("section", "sec");
    private static readonly AknLevel Clause = new("clause", "cl");
    private static readonly AknLevel Point = new("point", "point");
    private static readonly AknLevel Indent = new("indent", "indent");
    private static readonly AknLevel Unlabelled = new("alinea", "al");

    // The first pattern that fits decides.
    private static readonly (Regex Label, AknLevel Level)[] Table =
    [
        (new(@"^(?:PHẦN|Phần) ", RegexOptions.CultureInvariant), new("part", "part")),
        (new(@"^(?:CHƯƠNG|Chương) ", RegexOptions.CultureInvariant), new("chapter", "chp")),
        (new("^Điều ", RegexOptions.CultureInvariant), new("article", "art")),
        (new("^-", RegexOptions.CultureInvariant), Indent),
        (new(@"^\+", RegexOptions.CultureInvariant), Indent),
        (new("^¶", RegexOptions.CultureInvariant), Unlabelled),
        (new(@"^r\d", RegexOptions.CultureInvariant), Unlabelled),
        (new(@"^[IVXLM]+(?:~\d+)?$", RegexOptions.CultureInvariant), Section),
        (new(@"^\p{Lu}(?:~\d+)?$", RegexOptions.CultureInvariant), new("part", "part")),
        (new(@"^\d+(?:~\d+)?$", RegexOptions.CultureInvariant), Clause),
        (new(@"^[\d\p{Ll}]", RegexOptions.CultureInvariant), Point),
    ];

    /// <summary>Whether a label is that of an annex.</summary>
    public static bool IsAnnex(string label) => label.StartsWith(AnnexPrefix, StringComparison.Ordinal);

    /// <summary>The eId of a unit at the top level by its label, where that is no level of the text: of the preamble or an annex; else null.</summary>
    public static string? TopId(string label) => label switch
    {
        "preamble" => label,
        _ when IsAnnex(label) => $"att_{(label.Length > AnnexPrefix.Length ? label[AnnexPrefix.Length..].Replace('~', '-') : "1")}",
        _ => null,
    };

    /// <summary>The level of the innermost label of a place; <c>alinea</c> for what has none of the known labels.</summary>
    public static AknLevel Of(string label) => Array.Find(Table, row => row.Label.IsMatch(label)).Level ?? Unlabelled;

    /// <summary>The part of an eId that a label gives: <c>sec_II</c>, <c>point_dd</c>, <c>indent_3</c>. Inner punctuation becomes a hyphen.</summary>
    public string IdOf(string label)
    {
        var number = new StringBuilder();
        foreach (var c in label.Replace("đ", "dd", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) number.Append(c);
            else if (number.Length > 0 && number[^1] != '-' && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark) number.Append('-');
        }
        return $"{Short}_{(number.Length > 0 ? number.ToString().TrimEnd('-') : Slug.From(label))}";
    }
}
