namespace PlanSite.Content.Yaml;

/// <summary>How a message names a list of entries.</summary>
/// <param name="Name">The field that holds it; the name of the file when it is the whole file.</param>
/// <param name="FirstField">The field with which each entry begins.</param>
internal sealed record EntryList(string Name, string FirstField);
