using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>The line in brackets below a title: "(Thay thế Kế hoạch số 12/KH-UBND)", "(Ban hành kèm theo Quyết định số 15/QĐ-UBND)".</summary>
internal static partial class TitleNotes
{
    /// <summary>How the plan stands to what the preamble names in such a bracket above its first words; null for a mention anywhere else.</summary>
    public static RelationType? Below(PlacedMentions preamble, Mention mention)
    {
        var text = preamble.Text.Text;
        if (!text.StartsWith('(') || Opening().Match(text[..mention.Start]) is not { Success: true } note) return null;
        return note.Groups["with"].Success ? RelationType.BasedOn : note.Groups["amends"].Success ? RelationType.Amends : RelationType.Replaces;
    }

    /// <summary>Whether a mention stands in the bracket of a title that says with what the plan was issued. What a title is said to replace may be of the document it names.</summary>
    public static bool IsIssuedWith(PlacedMentions title, Mention mention) =>
        title.Text.Text.Contains('(', StringComparison.Ordinal) && Issued().IsMatch(title.Text.Text.AsSpan()[..mention.Start]);

    private const string With = "(?:(?:Ban hành k|K)èm theo|(?:BAN HÀNH )?KÈM THEO)";

    // A capital: in running text "(thay thế …)" tells of the document before it.
    [GeneratedRegex(@"^\(\s*(?:Thay thế|THAY THẾ|(?<amends>Sửa đổi(?:, bổ sung)?|Bổ sung|SỬA ĐỔI(?:, BỔ SUNG)?)|(?<with>" + With + @"))\s[^()]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\(\s*" + With + @"\s[^()]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Issued();
}
