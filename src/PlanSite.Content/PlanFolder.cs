using PlanSite.Register.Plans;

namespace PlanSite.Content;

/// <summary>A folder of the content that holds one plan.</summary>
/// <param name="Id">The plan's name, made from the names of the folder and its parent.</param>
/// <param name="Path">Where the folder is.</param>
public sealed record PlanFolder(PlanId Id, string Path);
