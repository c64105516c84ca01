using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Phrases;

/// <summary>How plans are called where those of several jurisdictions stand together.</summary>
internal static class PlanWords
{
    /// <summary>"Kế hoạch số 66/KH-UBND (Trà Vinh)".</summary>
    public static string PlanName(this Words words, PlanEntry plan) =>
        plan.Head.Number is null ? plan.Name : words.Of("plan.with-area", plan.Name, plan.Head.Jurisdiction);

    /// <summary>The day, else the year, else "không ghi".</summary>
    public static string PlanDate(this Words words, PlanEntry plan) => plan.Head switch
    {
        { Date: { } date } => DateWords.Short(date),
        { Year: { } year } => words.Of("date.year", DateWords.Digits(year)),
        _ => words.Of("not-printed"),
    };

    /// <summary>The date in a form whose text order is the order of time; empty when nothing is known.</summary>
    public static string DateKey(PlanEntry plan) => plan.Head switch
    {
        { Date: { } date } => DateWords.Iso(date),
        { Year: { } year } => DateWords.Digits(year),
        _ => "",
    };
}
