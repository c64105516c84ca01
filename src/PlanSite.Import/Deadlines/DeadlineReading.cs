using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>A deadline and where its words stand.</summary>
/// <param name="Start">Offset in the text given.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Deadline">What it says.</param>
internal sealed record DeadlineReading(int Start, int Length, Deadline Deadline);
