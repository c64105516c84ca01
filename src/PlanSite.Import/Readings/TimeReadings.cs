using PlanSite.Import.Deadlines;
using PlanSite.Import.Deadlines.Grammar;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Readings;

/// <summary>Tells why a time was taken for a deadline.</summary>
internal static class TimeReadings
{
    /// <summary>By how much its words say and where they stand.</summary>
    public static Reading Of(Weight weight, TimeContext context) => Confidences.Of(weight switch
    {
        Weight.Sure => ReadingReason.TimeStated,
        _ when context != TimeContext.Running => ReadingReason.TimeNoted,
        Weight.Adverb => ReadingReason.TimeAdverb,
        _ => ReadingReason.TimeInText,
    });
}
