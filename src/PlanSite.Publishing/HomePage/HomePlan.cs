using PlanSite.Publishing.Standing;

namespace PlanSite.Publishing.HomePage;

/// <summary>A plan in the list of the newest.</summary>
internal sealed record HomePlan(string Name, string Href, string Title, string Date, int Tasks, StandingModel? Standing);
