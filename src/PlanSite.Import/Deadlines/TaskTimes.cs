using PlanSite.Register.Tasks;

namespace PlanSite.Import.Deadlines;

internal sealed record TaskTimes(
    string Text, IReadOnlyList<string> TimeLines, IReadOnlyList<string> AssignmentLines, IReadOnlyList<(string Text, Origin From)> Inherited);
