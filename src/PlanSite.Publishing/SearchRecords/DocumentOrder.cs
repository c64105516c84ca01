using System.Globalization;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>The order of the records of a plan: that of its text.</summary>
internal sealed class DocumentOrder(PlanEntry plan)
{
    private readonly Dictionary<Place, int> numbers = plan.Places.Index().DistinctBy(place => place.Item).ToDictionary(place => place.Item, place => place.Index);

    /// <summary>Before all that is in it.</summary>
    public static string OfPlan(PlanEntry plan) => $"plan:{plan.Id}#";

    public string Of(Place place) => $"{OfPlan(plan)}{numbers.GetValueOrDefault(place).ToString("00000", CultureInfo.InvariantCulture)}";
}
