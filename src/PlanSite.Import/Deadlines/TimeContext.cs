namespace PlanSite.Import.Deadlines;

internal enum TimeContext
{
    TimeLine,
    Bracket,
    Running,
}
