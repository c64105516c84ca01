using PlanSite.Publishing.Tests.Pages;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Holidays;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Tests.CalendarPages;

/// <summary>Calendars of other registers than the sample.</summary>
public sealed class ForceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("plansite-calendar-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Calendar_OfAReplacedPlan_IsItsOwnOnly()
    {
        Publish(new SampleRegister(SamplePlans.Committee, Replacing()));

        Assert.DoesNotContain("15/03/2022", Read("thoi-han/danh-sach.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("2022-03-15", Read("co-quan/tra-vinh/so-tai-chinh/index.html"), StringComparison.Ordinal);
        Assert.Contains("15/03/2022", Read("ke-hoach/tra-vinh/66-kh-ubnd/lich/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_MarksPublicHolidays()
    {
        var input = SampleRegister.Default.Input() with { Holidays = new HolidayCalendar([new Holiday("Ngày Chiến thắng", new DateOnly(2000, 4, 30), 1, IsYearly: true)]) };

        new SitePublisher(input).Publish(new OutputFolder(folder));

        Assert.Contains("title=\"Ngày Chiến thắng\"", Read("thoi-han/2022/quy-2.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1922, 3, 1)]
    [InlineData(2222, 3, 1)]
    [InlineData(9999, 12, 31)]
    public void Calendar_OfADeadlineOutOfTheWorld_IsPublishedWithTheRest(int year, int month, int day)
    {
        var plan = SamplePlans.Committee;
        var odd = new Deadline { Text = "quý I", Kind = DeadlineKind.Within, Start = new DateOnly(year, month, 1), End = new DateOnly(year, month, day) };
        Publish(new SampleRegister(plan with { Tasks = [plan.Tasks[0] with { Deadlines = [odd] }, .. plan.Tasks.Skip(1)] }));

        Assert.True(File.Exists(Path.Combine(folder, $"thoi-han/{year:0000}/{month:00}.html")));
        Assert.True(File.Exists(Path.Combine(folder, "thoi-han/2022/06.html")));
    }

    [Fact]
    public void Calendar_OfALongVision_HasNoPageForEachOfItsYears()
    {
        var plan = SamplePlans.Committee;
        var vision = new Deadline { Text = "2021 - 2050", Kind = DeadlineKind.Range, Start = new DateOnly(2021, 1, 1), End = new DateOnly(2050, 12, 31) };
        Publish(new SampleRegister(plan with { Tasks = [plan.Tasks[0] with { Deadlines = [vision] }] }));

        Assert.Equal(["2021", "2022", "2023", "2024", "2025", "2026", "2027", "2050"], Directory.GetDirectories(Path.Combine(folder, "thoi-han"), "2*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private void Publish(SampleRegister register) => new SitePublisher(register.Input()).Publish(new OutputFolder(folder));

    private string Read(string page) => File.ReadAllText(Path.Combine(folder, page));

    private static Plan Replacing()
    {
        var number = SamplePlans.Committee.Head.Number!;
        var document = DocumentId.OfNumber(number, "Trà Vinh");
        return SamplePlans.Party with
        {
            Id = PlanId.Of("Trà Vinh", "70/KH-UBND"),
            Head = SamplePlans.Committee.Head with { Number = "70/KH-UBND", Date = new DateOnly(2023, 2, 1) },
            Tasks = [],
            Citations = [new Citation { Number = number, Kind = "Kế hoạch", Dates = [SamplePlans.Committee.Head.Date!.Value], DocumentId = document, Places = [Register.Places.Place.Title] }],
            Relations = [new Relation(RelationType.Replaces, number, document, null)],
        };
    }
}
