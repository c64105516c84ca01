using System.Globalization;

namespace PlanSite.Search.Searching;

/// <summary>Finds times in a query: "quý II/2022", "15/4/2022", "tháng 6/2022", "trước 30/6/2022", "6 tháng đầu năm 2023", "năm 2023". Mirrored by Browser/dates.js.</summary>
/// <param name="words">Folded; empty ones are left out.</param>
internal sealed class PeriodReader(IReadOnlyList<string> words)
{
    private static readonly string[] Quarters = ["i", "ii", "iii", "iv"];

    /// <summary>In the order of the query.</summary>
    public IReadOnlyList<TypedPeriod> Read()
    {
        var periods = new List<TypedPeriod>();
        for (var i = 0; i < words.Count;)
        {
            var (period, length) = At(i);
            if (period is not null) periods.Add(Bounded(period, i));
            i += Math.Max(1, length);
        }
        return periods;
    }

    private (TypedPeriod? Period, int Length) At(int at) =>
        Day(at) ?? Half(at) ?? Quarter(at) ?? Month(at) ?? Year(at) ?? (null, 1);

    // "ngày 15 tháng 4 năm 2022", "15/4/2022"
    private (TypedPeriod?, int)? Day(int at)
    {
        var day = Is(at, "ngay") ? at + 1 : at;
        var month = Is(day + 1, "thang") ? day + 2 : day + 1;
        var year = Is(month + 1, "nam") ? month + 2 : month + 1;
        return Number(day, 31) > 0 && Number(month, 12) is > 0 and var m && YearAt(year) is > 0 and var y ? (new(y, m, m, false), year + 1 - at) : null;
    }

    private (TypedPeriod?, int)? Half(int at)
    {
        if (Number(at, 6) != 6 || !Is(at + 1, "thang") || !(Is(at + 2, "dau") || Is(at + 2, "cuoi"))) return null;
        var year = Is(at + 3, "nam") ? at + 4 : at + 3;
        var first = Is(at + 2, "dau") ? 1 : 7;
        return YearAt(year) is > 0 and var y ? (new(y, first, first + 5, false), year + 1 - at) : null;
    }

    private (TypedPeriod?, int)? Quarter(int at)
    {
        if (!Is(at, "quy") && !Is(at, "qui")) return null;
        var quarter = at + 1 < words.Count ? Array.IndexOf(Quarters, words[at + 1]) + 1 : 0;
        if (quarter == 0) quarter = Number(at + 1, 4);
        var year = Is(at + 2, "nam") ? at + 3 : at + 2;
        return quarter > 0 && YearAt(year) is > 0 and var y ? (new(y, (quarter * 3) - 2, quarter * 3, false), year + 1 - at) : null;
    }

    private (TypedPeriod?, int)? Month(int at)
    {
        var month = Is(at, "thang") ? at + 1 : at;
        var year = Is(month + 1, "nam") ? month + 2 : month + 1;
        return Number(month, 12) is > 0 and var m && YearAt(year) is > 0 and var y ? (new(y, m, m, false), year + 1 - at) : null;
    }

    private (TypedPeriod?, int)? Year(int at)
    {
        var year = Is(at, "nam") ? at + 1 : at;
        return YearAt(year) is > 0 and var y ? (new(y, 1, 12, false), year + 1 - at) : null;
    }

    // "trước" leaves a month, quarter or year out, but not a day: a task due then is due in that month.
    private TypedPeriod Bounded(TypedPeriod period, int at)
    {
        var isDay = Day(at) is not null;
        var before = at - 1;
        while (Is(before, "ngay") || Is(before, "het") || Is(before, "truoc")) before--;
        var isBefore = Enumerable.Range(before + 1, at - before - 1).Any(i => words[i] == "truoc");
        if (isBefore) return period with { First = 1, Last = isDay ? period.Last : period.First - 1, FromBefore = true };
        return Is(before, "den") || (Is(before, "nhat") && Is(before - 1, "cham")) ? period with { First = 1, FromBefore = true } : period;
    }

    private bool Is(int at, string word) => at >= 0 && at < words.Count && words[at] == word;

    private int YearAt(int at) => Number(at, 2099) is >= 2000 and var year ? year : 0;

    // 0 where there is no number of at least 1 and at most the greatest.
    private int Number(int at, int greatest) =>
        at < words.Count && words[at].Length <= 4 && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= greatest ? number : 0;
}
