using System.Buffers;

namespace PlanSite.Import.Deadlines;

/// <summary>Where a clause begins and ends: at stops, semicolons and brackets, but not at the point within a number ("5.000 cây") or behind a shortened word ("TP. Cần Thơ").</summary>
internal static class ClauseBounds
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".;()");

    private static readonly string[] Shortened = ["TP", "Tp", "TX", "TT", "Th", "ThS", "Ths", "TS", "PGS", "GS", "BS", "BSCK", "KS", "CN", "DS", "St", "Đ/c", "đ/c", "Tr", "tr"];

    /// <summary>The offset after the last end of a clause before a place; 0 when there is none.</summary>
    public static int StartBefore(string text, int at)
    {
        for (var end = text.AsSpan(0, at).LastIndexOfAny(Ends); end >= 0; end = text.AsSpan(0, end).LastIndexOfAny(Ends))
            if (IsEnd(text, end)) return end + 1;
        return 0;
    }

    /// <summary>The offset of the first end of a clause at or after a place; the length of the text when there is none.</summary>
    public static int EndAfter(string text, int at)
    {
        for (; text.AsSpan(at).IndexOfAny(Ends) is >= 0 and var distance; at += distance + 1)
            if (IsEnd(text, at + distance)) return at + distance;
        return text.Length;
    }

    private static bool IsEnd(string text, int at)
    {
        if (text[at] != '.' || at == 0 || at == text.Length - 1) return true;
        if (char.IsAsciiDigit(text[at - 1])) return !char.IsAsciiDigit(text[at + 1]);
        var start = at;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '/')) start--;
        return !Shortened.AsSpan().Contains(text[start..at]);
    }
}
