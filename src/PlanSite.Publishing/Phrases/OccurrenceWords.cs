using PlanSite.Register.Occurrences;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Phrases;

/// <summary>Where a deadline stands in a calendar.</summary>
internal static class OccurrenceWords
{
    /// <summary>"15/12/2022", "01/04/2022 – 30/06/2022", "từ 01/04/2022".</summary>
    public static string Time(this Words words, Occurrence one) => one.Last switch
    {
        null => words.Of("dates.since", DateWords.Short(one.First)),
        { } last when last == one.First => DateWords.Short(last),
        { } last => words.Of("calendar.span", DateWords.Short(one.First), DateWords.Short(last)),
    };

    /// <summary>"Đã quá hạn", "Đến hạn trong tuần này"; empty for what is due later, of which lists say nothing.</summary>
    public static string State(this Words words, DueState state) => state is DueState.Later ? "" : words.Of("due-state." + Names.Of(state));
}
