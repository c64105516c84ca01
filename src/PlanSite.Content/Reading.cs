using PlanSite.Register.Findings;

namespace PlanSite.Content;

/// <summary>What came out of reading a part of the content.</summary>
/// <param name="Value">Null when so much is wrong that nothing can be made of it; then at least one finding is an error.</param>
/// <param name="Findings">Every mistake found, by file and position; not only the first.</param>
public sealed record Reading<T>(T? Value, IReadOnlyList<Finding> Findings)
    where T : class;
