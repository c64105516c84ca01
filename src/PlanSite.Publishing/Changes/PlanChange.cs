namespace PlanSite.Publishing.Changes;

/// <summary>A plan that came or went.</summary>
/// <param name="IsNew">Whether it came.</param>
/// <param name="Plan">Its id.</param>
/// <param name="Name">What it is called where plans of several jurisdictions stand together.</param>
/// <param name="Title">What it is about.</param>
internal sealed record PlanChange(bool IsNew, string Plan, string Name, string Title);
