namespace PlanSite.Publishing.HomePage;

/// <summary>How many of something the register has.</summary>
/// <param name="Count">The number, grouped.</param>
/// <param name="Name">Of what.</param>
/// <param name="Href">Where they are listed.</param>
internal sealed record HomeCount(string Count, string Name, string Href);
