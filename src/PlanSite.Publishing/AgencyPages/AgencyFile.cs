namespace PlanSite.Publishing.AgencyPages;

/// <summary>A file with an agency's tasks.</summary>
/// <param name="Name">"Bảng tính (.csv)".</param>
/// <param name="Href">The file.</param>
internal sealed record AgencyFile(string Name, string Href);
