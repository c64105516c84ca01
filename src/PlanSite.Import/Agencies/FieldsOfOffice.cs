using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>Fields that go on with the name of an office though a comma, a dash or "về" parts them from its first.</summary>
internal static partial class FieldsOfOffice
{
    private static readonly WordList Offices = new(["Phòng", "Vụ", "Ban"]);

    /// <summary>The offset after the matters written small behind a comma ("Phòng Công chức, viên chức", "Phòng Nông nghiệp, môi trường huyện"), where the name ends or a verb begins behind them; -1 else.</summary>
    public static int EndOfMatter(AgencyText text, int start, int comma)
    {
        var matter = text.SkipSpaces(comma + 1);
        if (!IsFurtherMatter(text, start, text, matter)) return -1;
        var end = matter + NameWords.FurtherMatters.LengthAt(text, matter);
        if (text.SkipSpaces(end) is var and && text.Has(and, "và") && NameWords.FurtherMatters.LengthAt(text, text.SkipSpaces(and + 2)) is > 0 and var last) end = text.SkipSpaces(and + 2) + last;
        var next = text.SkipSpaces(end);
        return next >= text.Length || NameWords.Stops.LengthAt(text, next) > 0 || NameWords.Levels.LengthAt(text, next) > 0 || RankBehind().IsMatch(text.Key.AsSpan(end)) || Sign().IsMatch(text.Key.AsSpan(end)) ? end : -1;
    }

    /// <summary>Whether words written small behind the comma after an office may belong to its name.</summary>
    public static bool IsFurtherMatter(AgencyText name, int start, AgencyText text, int matter) =>
        Offices.LengthAt(name, start) > 0 && name.IsUpperAt(start) && matter < text.Length && char.IsLower(text.Text[matter]) && NameWords.FurtherMatters.LengthAt(text, matter) > 0;

    /// <summary>Whether a verb with a capital ends the name ("Phòng Hành chính - Tổng hợp"): behind it nothing is to be done.</summary>
    public static bool IsAtEnd(AgencyText text, int verb) =>
        NameWords.Stops.LengthAt(text, verb) is > 0 and var length && (Sign().IsMatch(text.Key.AsSpan(verb + length)) || NameWords.RoleVerbs.LengthAt(text, text.SkipSpaces(verb + length)) > 0);

    /// <summary>The offset after a list of crimes ("hình sự, kinh tế, ma túy"); -1 when none stands here.</summary>
    public static int EndOfCrimes(AgencyText text, int at)
    {
        var end = -1;
        at = text.SkipSpaces(at);
        while (NameWords.Crimes.LengthAt(text, at) is > 0 and var length)
        {
            end = at + length;
            at = text.SkipSpaces(end);
            if (at < text.Length && text.Text[at] == ',') at = text.SkipSpaces(at + 1);
            if (text.Has(at, "và")) at = text.SkipSpaces(at + 2);
        }
        return end;
    }

    [GeneratedRegex(@"^ ?(?:[.,;:)/(]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^ (?:huyện|quận|thị xã|thành phố|xã|phường|sở|bộ|và|của|thuộc)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex RankBehind();
}
