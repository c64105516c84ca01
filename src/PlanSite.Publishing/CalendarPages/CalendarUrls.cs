using System.Globalization;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Urls;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>Where the views of one calendar are.</summary>
/// <param name="Folder">Relative to the root of the site, with a closing slash.</param>
/// <param name="IsWide">Whether quarters and months have pages of their own; else they stand on the page of their year, because an agency or a plan has too few deadlines for a hundred pages.</param>
internal sealed record CalendarUrls(string Folder, bool IsWide)
{
    /// <summary>Those of a jurisdiction, by the slug of its name.</summary>
    public static CalendarUrls OfArea(string slug) => new($"{SiteUrls.CalendarFolder}{SiteUrls.AreaFolder(slug)}/", IsWide: true);

    public string Index => Folder + "index.html";

    /// <summary>The list of all deadlines in the order of time.</summary>
    public string Agenda => IsWide ? Folder + "danh-sach.html" : Index;

    /// <summary>The list of deadlines that fall on no day.</summary>
    public string Other => IsWide ? Folder + "khac.html" : Index;

    public string Timeline => Folder + "tien-do.html";

    public string Year(int year) => Folder + (IsWide ? Text($"{year:0000}/index.html") : Text($"{year:0000}.html"));

    public string Quarter(int year, int quarter) => IsWide ? Folder + Text($"{year:0000}/quy-{quarter}.html") : $"{Year(year)}#{QuarterAnchor(quarter)}";

    public string Month(int year, int month) => IsWide ? Folder + Text($"{year:0000}/{month:00}.html") : $"{Year(year)}#{MonthAnchor(month)}";

    /// <summary>The place of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="row">Of its first deadline in the list of its month, counted from 0.</param>
    public string Day(DateOnly day, int row) => $"{(IsWide ? SiteUrls.Part(Month(day.Year, day.Month), Slices.PageOf(row)) : Year(day.Year))}#{DayAnchor(day)}";

    public static string QuarterAnchor(int quarter) => Text($"quy-{quarter}");

    public static string MonthAnchor(int month) => Text($"thang-{month}");

    public static string DayAnchor(DateOnly day) => Text($"ngay-{day:yyyy-MM-dd}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
