using System.Text.Json;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Changes;

/// <summary>A plan as the data of a site has it: of this program, an older one, or anything else that was in the folder.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Tên loại.</param>
/// <param name="Number">Null when none is printed.</param>
/// <param name="Jurisdiction">Where it holds.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Tasks">In document order.</param>
internal sealed record PublishedPlan(string Id, string Kind, string? Number, string Jurisdiction, string Title, IReadOnlyList<PublishedTask> Tasks)
{
    /// <summary>Ids of the plans that replace it; null when the data do not tell, as those of older programs.</summary>
    public IReadOnlyList<string>? ReplacedBy { get; init; }

    /// <summary>The same of those that amend it.</summary>
    public IReadOnlyList<string>? AmendedBy { get; init; }

    /// <summary>How it is called where plans of several jurisdictions stand together.</summary>
    public string Name(Words words) => Number is null ? $"{Kind} ({Jurisdiction})" : words.Of("plan.with-area", $"{Kind} số {Number}", Jurisdiction);

    /// <summary>Reads <c>data/plans/&lt;id&gt;.json</c>, or an entry of <c>data/plans.json</c>, which has no tasks. What is missing is empty.</summary>
    /// <exception cref="JsonException">It is no object with an id.</exception>
    public static PublishedPlan Of(JsonElement plan)
    {
        var head = plan.Part("head");
        return new PublishedPlan(
            plan.Text("id") ?? throw new JsonException("the id is missing"), head.Text("kind") ?? "", head.Text("number"), head.Text("jurisdiction") ?? "", head.Text("title") ?? "",
            [.. plan.Items("tasks").Select(Task)])
        {
            ReplacedBy = Plans(plan, "replacedBy"),
            AmendedBy = Plans(plan, "amendedBy"),
        };
    }

    private static List<string>? Plans(JsonElement plan, string name) => plan.Part(name).ValueKind == JsonValueKind.Array ? [.. plan.Texts(name)] : null;

    private static PublishedTask Task(JsonElement task) => new(
        task.Text("place") ?? "", task.Text("text") ?? "", [.. task.Texts("responsible")],
        [.. task.Items("assignments").Select(assignment => assignment.Text("agencyId")).OfType<string>().Distinct(StringComparer.Ordinal)],
        [.. task.Items("deadlines").Select(Deadline)])
    {
        Assignments = [.. task.Items("assignments").Select(Assignment).OfType<PublishedAssignment>()],
    };

    private static PublishedAssignment? Assignment(JsonElement assignment) => Names.TryParse<Role>(assignment.Text("role"), out var role)
        ? new PublishedAssignment(role, assignment.Text("resolved") ?? assignment.Text("agency") ?? "", assignment.Text("agencyId"), assignment.Text("for"))
        : null;

    private static Deadline Deadline(JsonElement deadline) => new()
    {
        Text = deadline.Text("text") ?? "",
        Kind = Names.TryParse<DeadlineKind>(deadline.Text("kind"), out var kind) ? kind : DeadlineKind.Ongoing,
        Start = deadline.Day("start"),
        End = deadline.Day("end"),
        For = deadline.Text("for"),
        Rule = deadline.Text("rule"),
        Offset = deadline.Text("offset"),
        Event = deadline.Text("event"),
        Reference = deadline.Text("reference"),
    };
}
