using System.Globalization;
using PlanSite.Publishing.DutySheets;
using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Urls;

/// <summary>Where everything of a site is, relative to its root. Links always name the file, so that they work from a folder too.</summary>
internal static class SiteUrls
{
    public const string Home = "index.html";
    public const string Plans = "ke-hoach/index.html";
    public const string Tasks = "nhiem-vu/index.html";
    public const string Agencies = "co-quan/index.html";
    public const string Deadlines = "thoi-han/index.html";
    public const string CalendarFolder = "thoi-han/";
    public const string OtherDeadlines = "thoi-han/khac.html";
    public const string Documents = "van-ban/index.html";
    public const string Search = "tim-kiem/index.html";
    public const string NotFound = "404.html";
    public const string TasksTable = "data/nhiem-vu.csv";
    public const string TasksData = "data/tasks.json";
    public const string Feed = "feed.xml";
    public const string Changes = "thay-doi/index.html";
    public const string OpenSearch = "opensearch.xml";
    public const string Calendar = "lich/tat-ca.ics";

    public static string Jurisdiction(string slug) => $"ke-hoach/{slug}/index.html";

    public static string JurisdictionFeed(string slug) => $"ke-hoach/{slug}/feed.xml";

    public static string AgencyFeed(AgencyId id) => id.Url + "feed.xml";

    public static string Plan(PlanId id) => id.Url + "index.html";

    /// <summary>The text of a plan for Word.</summary>
    public static string PlanWord(PlanId id) => id.Url + "van-ban.docx";

    /// <summary>The text of a plan as Akoma Ntoso.</summary>
    public static string PlanXml(PlanId id) => id.Url + "akn.xml";

    public static string Place(PlanId id, Place place) => $"{Plan(id)}#{PlaceAnchor.Of(place)}";

    public static string Task(TaskEntry task) => Place(task.Plan.Id, task.Place);

    public static string Agency(AgencyId id) => id.Url + "index.html";

    /// <summary>A duty sheet as a page, or with another extension as an office file.</summary>
    public static string DutySheet(AgencyId id, SheetSpan span, string extension = "html") => $"{id.Url}{span.Path}.{extension}";

    /// <summary>The tasks of an agency as a table (<c>csv</c>) or as data (<c>json</c>).</summary>
    public static string AgencyTasks(AgencyId id, string extension) => $"{id.Url}nhiem-vu.{extension}";

    public static string PlanCalendar(PlanId id) => id.Url + "lich.ics";

    /// <summary>The calendar of a jurisdiction, by its slug.</summary>
    public static string AreaCalendar(string jurisdiction) => $"lich/{AreaFolder(jurisdiction)}.ics";

    /// <summary>The name of a jurisdiction's folder among others: its slug, unless a year or the file of all could be meant.</summary>
    public static string AreaFolder(string jurisdiction) => jurisdiction == "tat-ca" || jurisdiction.All(char.IsAsciiDigit) ? "dia-phuong-" + jurisdiction : jurisdiction;

    public static string AgencyCalendar(AgencyId id) => id.Url + "lich.ics";

    public static string Document(DocumentId id) => id.Url + "index.html";

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"thoi-han/{year:0000}/index.html");

    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"thoi-han/{year:0000}/{month:00}.html");

    /// <summary>The n-th part, counted from 1, of a list that is cut into pages; the first is the page itself.</summary>
    public static string Part(string page, int number) =>
        number == 1 ? page : string.Create(CultureInfo.InvariantCulture, $"{page[..^".html".Length].Replace("/index", "/trang", StringComparison.Ordinal)}-{number}.html");
}
