namespace PlanSite.Publishing.Changes;

/// <summary>Another plan that a change names.</summary>
/// <param name="Plan">Its id.</param>
/// <param name="Name">What it is called where plans of several jurisdictions stand together.</param>
internal sealed record PlanReference(string Plan, string Name);
