namespace PlanSite.Import.Agencies;

/// <summary>What stands between the names of a list: commas, semicolons, "và", "cùng", a bracket about the name before, or nothing where the separator is lost.</summary>
internal static class ListSeparators
{
    private const int LongestBracket = 200;
    private const int LongestUnknown = 6;

    // "Sở Nội vụ, cơ quan thường trực Ban Chỉ đạo, tổng hợp …": the same body once more, and no other.
    private static readonly WordList Offices = new(["cơ quan thường trực", "cơ quan đầu mối", "cơ quan chủ trì", "cơ quan chủ quản", "cơ quan tham mưu", "đơn vị thường trực", "đơn vị đầu mối", "đơn vị chủ trì"]);

    private static readonly WordList Joining = new(["và", "cùng", "cùng với", "hoặc", "với", "và với", "đại diện", "và đại diện"]);

    /// <summary>Where the next name of the list begins; -1 when the list is over.</summary>
    public static int NextName(AgencyText text, int end)
    {
        var first = text.SkipSpaces(end);
        if (IsApposition(text, first)) return -1;
        var next = PastJoining(text, PastSign(text, PastBracket(text, first)));
        if (next == first) return text.IsUpperAt(next) && AgencyNameReader.IsHead(text, next) ? next : -1;
        return AgencyNameReader.BeginsAt(text, next) ? next : PastUnknown(text, next);
    }

    /// <summary>After a comma (or a semicolon, where it parts names too) or "và"; -1 when none stands here.</summary>
    public static int PastComma(AgencyText text, int end, bool orSemicolon)
    {
        var first = text.SkipSpaces(end);
        var next = first < text.Length && (text.Text[first] == ',' || (orSemicolon && text.Text[first] == ';')) ? text.SkipSpaces(first + 1) : first;
        if (text.Has(next, "và")) next = text.SkipSpaces(next + "và".Length);
        return next > first ? next : -1;
    }

    private static bool IsApposition(AgencyText text, int at) =>
        at < text.Length && (text.Text[at] is ',' or '-' or '–') && text.SkipSpaces(at + 1) is var next && !text.IsUpperAt(next) && Offices.LengthAt(text, next) > 0;

    private static int PastBracket(AgencyText text, int at)
    {
        if (at >= text.Length || text.Text[at] != '(') return at;
        var close = text.Text.IndexOf(')', at, Math.Min(LongestBracket, text.Length - at));
        return close > 0 && text.SkipSpaces(close + 1) is var next && next < text.Length && (text.Text[next] is ',' or ';' || text.Has(next, "và") || text.Has(next, "cùng")) ? next : at;
    }

    private static int PastSign(AgencyText text, int at) => at < text.Length && text.Text[at] is ',' or ';' or '/' or '-' or '–' or '+' ? text.SkipSpaces(at + 1) : at;

    private static int PastJoining(AgencyText text, int at) => Joining.LengthAt(text, at) is > 0 and var length ? text.SkipSpaces(at + length) : at;

    // "Sở Y tế, các chuyên gia, Công an tỉnh": one item that is no agency does not end the list.
    private static int PastUnknown(AgencyText text, int at)
    {
        for (var count = 0; count < LongestUnknown; count++)
        {
            if (!text.IsWordStart(at) || text.IsUpperAt(at) || NameWords.Stops.LengthAt(text, at) > 0) return -1;
            var end = text.SkipSpaces(text.WordEnd(at));
            if (end >= text.Length) return -1;
            var next = PastJoining(text, PastSign(text, end));
            if (next > end) return AgencyNameReader.BeginsAt(text, next) ? next : -1;
            at = end;
        }
        return -1;
    }
}
