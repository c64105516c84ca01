using System.Text.RegularExpressions;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Head;

/// <summary>Lines above the title that the head of a plan has no field for: marks of urgency, secrecy or draft, addresses, "V/v …".</summary>
internal static partial class LetterheadLines
{
    /// <summary>Those lines in order. Bodies, number, place and date, the names of State and Party and their rules belong there.</summary>
    public static IEnumerable<TextLine> Unread(IReadOnlyList<TextLine> letterhead) =>
        letterhead.Where(line => line.Text.Any(char.IsLetter) && (Mark().IsMatch(line.Text) || (line.Text.Any(char.IsLower) && !Belongs().IsMatch(line.Text))));

    // Nghị định 30/2020/NĐ-CP and the rules on State secrets; a recognition may lose the marks of letters.
    [GeneratedRegex(@"^\W*(?:(?:TỐI |TUYỆT )?MẬT|(?:THƯỢNG )?KHẨN|H[ỎO][ẢA] TỐC(?: HẸN GIỜ)?|D[ỰƯ] THẢO.{0,20}|SAO (?:Y|LỤC)(?: BẢN CHÍNH)?|TRÍCH SAO|LƯU HÀNH NỘI BỘ)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    // Recognition wraps place and date; three words are a piece of them or of a name.
    [GeneratedRegex(@"\d\s*[-–/]\s*\p{Lu}|S[ốỐ]\s*[:.]|[Nn]gày|^.{0,25}(?:tháng|năm) \d|,\s*$|^\W*S[ốỐ]\s|[Đđ]ộc lập|[Cc]ộng h|^\W*\p{Lu}[\p{Lu} -]{3,}(?!\p{Ll})|^\W*(?:[^\s:]+ ){0,2}[^\s:]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Belongs();
}
