using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Settings;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Data;

/// <summary>A small register of one province to publish.</summary>
internal static class Example
{
    public const string Province = "Trà Vinh";

    public static readonly Agency Finance = Body("Sở Tài chính");
    public static readonly Agency Culture = Body("Sở Văn hóa");
    public static readonly Agency Departments = Body("các sở, ngành") with { IsGroup = true, Members = [Finance.Id, Culture.Id] };

    public static Plan Plan(string number = "66/KH-UBND", params PlanTask[] tasks) => new()
    {
        Id = PlanId.Of(Province, number),
        Source = "seeds/plan.txt",
        Head = new PlanHead { Kind = "Kế hoạch", Number = number, Jurisdiction = Province, Date = new DateOnly(2022, 10, 5), Title = "thực hiện \"Kết luận\" <21-KL/TW>" },
        Units = [new Unit { Place = Place.Parse("I"), Label = "I.", Heading = Paragraph.Plain("NHIỆM VỤ") }, .. tasks.Select(task => new Unit { Place = task.Place })],
        Tasks = tasks,
        Citations = [new Citation { Number = "21-KL/TW", Kind = "Kết luận", Dates = [new DateOnly(2021, 10, 25)], DocumentId = DocumentId.OfNumber("21-KL/TW", Province), Places = [Place.Title] }],
        Relations = [new Relation(RelationType.CarriesOut, "21-KL/TW", DocumentId.OfNumber("21-KL/TW", Province), null)],
    };

    public static PlanTask Task(string place, params Deadline[] deadlines) => new()
    {
        Place = Place.Parse(place),
        Text = $"Việc tại {place}",
        Assignments = [new Assignment { Agency = Finance.Name, Role = Role.Lead, At = Place.Parse(place) }],
        Deadlines = deadlines,
    };

    public static Deadline By(int year, int month, int day) =>
        new() { Text = "chậm nhất", Kind = DeadlineKind.By, End = new DateOnly(year, month, day) };

    public static Deadline Yearly(string rule) => new() { Text = "hằng năm", Kind = DeadlineKind.Recurring, Rule = rule };

    public static SiteInput Site(Uri? baseUrl, params Plan[] plans)
    {
        var builder = new RegisterBuilder(new AgencyDirectory([Finance, Culture, Departments]));
        foreach (var plan in plans) Assert.True(builder.TryAdd(plan));
        return new SiteInput
        {
            Register = builder.Build(),
            Plans = new NoTexts(),
            Settings = new SiteSettings { Title = "Kế hoạch tỉnh", BaseUrl = baseUrl },
            ThemeFolder = "",
            SourceFolder = Path.GetTempPath(),
            AsOf = new DateOnly(2022, 11, 1),
        };
    }

    private static Agency Body(string name) =>
        new() { Id = AgencyId.Of(Province, name), Name = name, Jurisdiction = Province, Type = AgencyType.State };

    private sealed class NoTexts : IPlanSource
    {
        public Plan Read(PlanId id) => throw new IOException("These files are made without the text of plans.");
    }
}
