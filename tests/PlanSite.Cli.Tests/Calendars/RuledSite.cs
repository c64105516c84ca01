using System.Globalization;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests.Calendars;

/// <summary>A site of our own: one plan with a task for every rule, and one plan that another replaces.</summary>
internal sealed class RuledSite : IDisposable
{
    /// <summary>Letters that have a meaning in iCalendar. No n follows the backslash: python3-icalendar 4 takes the two for a line break, though the backslash is escaped.</summary>
    public const string HostileText = "Rà soát a;b,c:d \"e\" C:\\tmp 👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻 \u202Eمرحبا\u202C kế hoạch";

    /// <summary>Rules that programs are known to read differently, or that we write otherwise than they stand in the content. BYWEEKNO is not among them: ical.js does not know it.</summary>
    public static readonly IReadOnlyList<string> Rules =
    [
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYMONTHDAY=15",
        "FREQ=YEARLY;BYMONTH=12", "FREQ=YEARLY;BYMONTH=2", "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6", "FREQ=YEARLY;INTERVAL=2;BYMONTH=6,12", "FREQ=YEARLY;COUNT=5;BYMONTH=2,6,12", "FREQ=MONTHLY;BYMONTH=11",
        "FREQ=MONTHLY;BYMONTHDAY=16", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5", "FREQ=MONTHLY;COUNT=7;BYMONTHDAY=20",
        "FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
        "FREQ=WEEKLY;BYDAY=FR", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20251231",
        "FREQ=YEARLY;BYYEARDAY=100", "FREQ=DAILY;BYMONTH=1;BYMONTHDAY=2",
    ];

    private readonly TemporaryFolder folder = new();

    /// <summary>Builds it.</summary>
    /// <param name="settings">Lines of <c>plansite.yml</c>.</param>
    public RuledSite(string settings = "")
    {
        folder.CopyOf("themes");
        Write("content/plansite.yml", $"title: Thử\nlanguage: en\n{settings}\n");
        Write("content/agencies.yml", "- id: tra-vinh/so-noi-vu\n  name: Sở Nội vụ\n  jurisdiction: Trà Vinh\n  type: state\n");
        Write("seeds/a.txt", "KẾ HOẠCH\n");
        Plan("1/KH-UBND", "date: 2023-05-03\nupdated: 2023-06-02", Rules.Select(rule => $"text: hằng năm\n      kind: recurring\n      rule: {rule}"));
        Plan("2/KH-UBND", "date: 2023-05-04", ["text: trong quý I/2024\n      kind: within\n      start: 2024-01-01\n      end: 2024-03-31", "text: trước ngày 15/4/2024\n      kind: by\n      end: 2024-04-15"]);
        Plan("3/KH-UBND", "date: 2024-02-01\nrelations:\n  - type: replaces\n    number: 2/KH-UBND", [], "- number: 2/KH-UBND\n  kind: Kế hoạch\n  places: [title]");
        Result = PlanSiteProgram.Run(folder.Path, "build", "--as-of", "2023-06-15");
    }

    public ProgramResult Result { get; }

    /// <summary>The folder of the site.</summary>
    public string Path => folder["site"];

    public void Dispose() => folder.Dispose();

    private void Plan(string number, string head, IEnumerable<string> deadlines, string citations = "")
    {
        var path = $"content/plans/tra-vinh/{number.Replace('/', '-').ToLowerInvariant()}";
        List<string> all = [.. deadlines];
        var tasks = Enumerable.Range(1, Math.Max(1, all.Count)).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n}. {HostileText} {n}.\n"));
        Write($"{path}/plan.md", $"---\nkind: Kế hoạch\nnumber: {number}\ntitle: thử nghiệm\njurisdiction: Trà Vinh\n{head}\nsource: seeds/a.txt\n---\n\n# I. NHIỆM VỤ\n\n{string.Join('\n', tasks)}");
        var entries = all.Select((deadline, i) => string.Create(CultureInfo.InvariantCulture, $"- place: I/{i + 1}\n  assignments:\n    - agency: Sở Nội vụ\n      role: lead\n  deadlines:\n    - {deadline}\n"));
        Write($"{path}/tasks.yml", all.Count > 0 ? string.Concat(entries) : "- place: I/1\n");
        Write($"{path}/citations.yml", citations.Length > 0 ? $"citations:\n  {citations.Replace("\n", "\n  ", StringComparison.Ordinal)}\n" : "citations: []\n");
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder[file])!);
        File.WriteAllText(folder[file], text);
    }
}
