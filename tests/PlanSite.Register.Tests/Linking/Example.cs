using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Tests.Linking;

/// <summary>Small plans to link.</summary>
internal static class Example
{
    public const string Province = "Trà Vinh";

    public static Agency Body(string name, string jurisdiction = Province) =>
        new() { Id = AgencyId.Of(jurisdiction, name), Name = name, Jurisdiction = jurisdiction, Type = AgencyType.State };

    public static Agency Group(string name, params Agency[] members) =>
        Body(name) with { IsGroup = true, Members = [.. members.Select(member => member.Id)] };

    /// <summary>A plan that has nothing to find fault with; without tasks given it has one.</summary>
    public static Plan Plan(string number, params PlanTask[] tasks) => tasks.Length == 0 ? Plan(number, Entered("I/1")) : new()
    {
        Id = PlanId.Of(Province, number),
        Source = "seeds/plan.txt",
        Head = new PlanHead { Kind = "Kế hoạch", Number = number, Jurisdiction = Province, Date = new DateOnly(2022, 10, 5), Title = "thực hiện" },
        Units = [.. tasks.Select(task => new Unit { Place = task.Place, Paragraphs = [Paragraph.Plain(WordsOf(task))] })],
        Tasks = tasks,
    };

    // The text prints all that the task says.
    private static string WordsOf(PlanTask task) =>
        string.Join(' ', [task.Text, .. task.Assignments.Select(one => one.Agency), .. task.Deadlines.Select(one => one.Text)]);

    /// <summary>A plan with these places, in this order.</summary>
    public static Plan PlanOf(params string[] places) =>
        Plan("1/KH-UBND", Entered(places[0])) with { Units = [.. places.Select(place => new Unit { Place = Place.Parse(place) })] };

    /// <summary>A task whose agency an editor entered, so that no word of it is looked for.</summary>
    public static PlanTask Entered(string place)
    {
        var task = Task(place, (Role.Lead, "Sở Tài chính"));
        return task with { Assignments = [.. task.Assignments.Select(one => one with { From = Origin.Editor })] };
    }

    public static PlanTask Task(string place, params (Role Role, string Agency)[] assignments) => new()
    {
        Place = Place.Parse(place),
        Text = $"Việc tại {place}",
        Assignments = [.. assignments.Select(one => new Assignment { Agency = one.Agency, Role = one.Role, At = Place.Parse(place) })],
    };

    public static Citation Cite(string number, string? title = null, string? issuer = null, params DateOnly[] dates) => new()
    {
        Number = number,
        Kind = "Kết luận",
        Title = title,
        Issuer = issuer,
        Dates = dates,
        Places = [Place.Title],
        DocumentId = DocumentId.OfNumber(number, Province),
    };

    public static PlanRegister Link(IReadOnlyList<Agency> agencies, params Plan[] plans)
    {
        var builder = new RegisterBuilder(new AgencyDirectory(agencies));
        foreach (var plan in plans) Assert.True(builder.TryAdd(plan));
        return builder.Build();
    }

    public static PlanEntry Only(Plan plan) => Link([], plan).Plans[0];
}
