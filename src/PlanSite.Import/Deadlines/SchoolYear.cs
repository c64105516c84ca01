using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines.Grammar;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Deadlines;

/// <summary>The school year that a plan is for, made in the year in which it begins.</summary>
/// <param name="Made">The day of the plan.</param>
internal sealed partial record SchoolYear(DateOnly Made)
{
    // Its last months are those before the summer.
    private const int LastMonth = 6;

    /// <summary>The school year that a title names, or null.</summary>
    public static SchoolYear? Of(PlanHead head) =>
        head.Date is { } made && Name().Match(head.Title) is { Success: true } name && int.Parse(name.Groups["first"].Value, CultureInfo.InvariantCulture) == made.Year
            && int.Parse(name.Groups["last"].Value, CultureInfo.InvariantCulture) == made.Year + 1
            ? new SchoolYear(made) : null;

    /// <summary>A deadline with the year of the plan moved on where it names a month of the second half ("Tháng 4" in a plan of August).</summary>
    public Deadline Within(Deadline deadline) =>
        deadline.Inferred && (deadline.End ?? deadline.Start) is { Month: <= LastMonth } last && last < Made && last.Year == Made.Year
            ? Moved(deadline, new Moment(deadline.Start, deadline.End, IsDay: deadline.Kind == DeadlineKind.By).InNextYear()) : deadline;

    private static Deadline Moved(Deadline deadline, Moment moment) => deadline with { Start = moment.Start, End = moment.End };

    [GeneratedRegex(@"năm học\s+(?<first>20\d\d)\s*[-–/]\s*(?<last>20\d\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
