using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>Staff and members listed among bodies ("các sở, ngành, cán bộ, công chức, viên chức"): nobody's agency, and no end of the list.</summary>
internal static partial class ListedPersons
{
    private const string Persons = "(?:(?:toàn thể|các|những|đội ngũ|tập thể) )*(?:cán bộ|công chức|viên chức|người lao động|công nhân|đảng viên|đoàn viên|hội viên|chiến sĩ|nhân viên|giáo viên|giảng viên|học sinh|sinh viên|người dân|nhân dân)(?! (?:của|thuộc|trong|tại|ở|là|làm|trực))";

    /// <summary>The offset after such words behind a name; -1 unless the list or its sentence goes on after them.</summary>
    public static int EndAfter(AgencyText text, int end)
    {
        if (end >= text.Length || text.Text[end] is not (',' or ' ') || Behind().Match(text.Key, end) is not { Success: true } persons) return -1;
        var last = persons.Index + persons.Length;
        return ListSeparators.NextName(text, last) > 0 || NameWords.Stops.LengthAt(text, text.SkipSpaces(last)) > 0 ? last : -1;
    }

    /// <summary>Where such words begin that end a text which goes on with a name; -1 when there are none.</summary>
    public static int StartAtEnd(ReadOnlySpan<char> left)
    {
        if (!left.EndsWith(' ')) return -1;
        foreach (var persons in AtEnd().EnumerateMatches(left)) return persons.Index;
        return -1;
    }

    [GeneratedRegex(@"\G(?:,| và|, và|,? cùng(?: với)?) " + Persons + "(?:(?:,| và|, và) " + Persons + @")*(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<!\p{L})(?:" + Persons + "(?:,| và|, và|,? cùng(?: với)?) )+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex AtEnd();
}
