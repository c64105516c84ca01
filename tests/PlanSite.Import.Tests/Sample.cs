using PlanSite.Register.Agencies;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests;

/// <summary>Small documents and what is read from them.</summary>
internal static class Sample
{
    public const string Head = "KẾ HOẠCH\n\nthực hiện Kết luận số 21-KL/TW\n\nThực hiện Kết luận số 21-KL/TW, Tỉnh ủy xây dựng Kế hoạch như sau:\n\n";

    public static ImportResult Import(string text) => Import(SourceDocument.OfText("in/plan.txt", text));

    public static ImportResult Import(SourceDocument document) => new PlanImporter(new AgencyDirectory([])).Import(document);

    /// <summary>The plan with this body below an ordinary head.</summary>
    public static Plan Plan(string body) => Import(Head + body).Plan ?? throw new InvalidOperationException("The sample is no plan.");

    public static PlanTask Task(this Plan plan, string place) => plan.Tasks.Single(task => task.Place == Place.Parse(place));

    public static Unit Unit(this Plan plan, string place) => plan.Units.Single(unit => unit.Place == Place.Parse(place));

    public static string Assignments(this PlanTask task) =>
        string.Join("; ", task.Assignments.Select(one => $"{Names.Of(one.Role)} {one.Resolved ?? one.Agency}"));

    public static string Tasks(this Plan plan) => string.Join(' ', plan.Tasks.Select(task => task.Place));
}
