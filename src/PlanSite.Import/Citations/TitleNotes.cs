using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>The line in brackets below a title: "(Thay thế Kế hoạch số 12/KH-UBND)", "(Ban hành kèm theo Quyết định số 15/QĐ-UBND)".</summary>
internal static partial class TitleNotes
{
    /// <summary>How the plan stands to what is named in such a bracket; null for a mention anywhere else.</summary>
    public static RelationType? Of(PlacedMentions text, Mention mention)
    {
        if (!text.Text.Text.Contains('(', StringComparison.Ordinal) || Opening().Match(text.Text.Text[..mention.Start]) is not { Success: true } note) return null;
        return note.Groups["with"].Success ? RelationType.BasedOn : note.Groups["amends"].Success ? RelationType.Amends : RelationType.Replaces;
    }

    // A capital: in running text "(thay thế …)" tells of the document before it.
    [GeneratedRegex(@"\(\s*(?:Thay thế|THAY THẾ|(?<amends>Sửa đổi(?:, bổ sung)?|Bổ sung|SỬA ĐỔI(?:, BỔ SUNG)?)|(?<with>(?:Ban hành k|K)èm theo|(?:BAN HÀNH )?KÈM THEO))\s[^()]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
