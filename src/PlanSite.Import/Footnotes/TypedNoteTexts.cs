using System.Text.RegularExpressions;
using PlanSite.Import.Citations;
using PlanSite.Import.Lines;
using PlanSite.Import.Roles;

namespace PlanSite.Import.Footnotes;

/// <summary>Whether lines with numbers in brackets are notes or a list of work: below a rule they are notes, elsewhere by what they say.</summary>
internal static partial class TypedNoteTexts
{
    public static bool MayBeNotes(IReadOnlyList<TextLine> lines, IReadOnlyList<int> notes)
    {
        if (notes.Any(at => at > 0 && lines[at - 1].Text.EndsWith(':'))) return false;
        if (lines[notes[0]].Break == LineBreak.Rule) return true;
        var texts = notes.Select(at => Number().Replace(lines[at].Text, "")).ToList();
        var isFoot = lines[notes[0]].Text[0] == '(';
        return texts.TrueForAll(text => Explains().IsMatch(text) || (!Times().IsMatch(text) && RoleReader.ReadText(text).Count == 0)) && (!isFoot || texts.Exists(text => Explains().IsMatch(text)));
    }

    [GeneratedRegex(@"^[(\[]\d{1,2}[)\]][.:]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // A document, or words that say what something is.
    [GeneratedRegex("^(?:(?:Theo|Xem|Tại|Gồm|Bao gồm|Trong đó|Căn cứ)(?!\\p{L})|" + DocumentKinds.Words + @"\s(?:số\s|\d|của\s|này))", RegexOptions.CultureInvariant)]
    private static partial Regex Explains();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:trước|trong|đến|từ|hết|cuối|chậm nhất|hoàn thành)\s+(?:ngày|tháng|quý|năm|tuần)|hằng (?:ngày|tuần|tháng|quý|năm)|\d{1,2}/\d{1,4}|quý [IVX]+)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Times();
}
