using PlanSite.Publishing.Phrases;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.DutySheets;

/// <summary>How the spans of duty sheets are called.</summary>
internal sealed class SpanWords(Words words, DateOnly asOf)
{
    private const int LongestTitle = 220;

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary>In links: "Chưa hết hạn", "Năm 2022", "Quý II/2022".</summary>
    public string Short(SheetSpan span) => span.Kind switch
    {
        SpanKind.Open => words.Of("office.open"),
        SpanKind.Year => words.Of("calendar.year", DateWords.Digits(span.Year)),
        SpanKind.Quarter => words.Of("search.due.quarter", Quarters[span.Quarter - 1], DateWords.Digits(span.Year)),
        SpanKind.Plan => words.PlanName(span.Plan!),
        _ => words.Of("office.all"),
    };

    /// <summary>Below the title of the sheet.</summary>
    public string Subject(SheetSpan span) => span.Kind switch
    {
        SpanKind.Open => words.Of("office.open-subject", words.LongDate(asOf)),
        SpanKind.Year or SpanKind.Quarter => Words.Capitalized(Time(span)),
        SpanKind.Plan => words.Of("office.plan-subject", FullName(span.Plan!)),
        _ => words.Of("office.all-subject"),
    };

    /// <summary>The heading of a part of a year's or quarter's sheet.</summary>
    public string Of(SheetPart part, SheetSpan span) => part switch
    {
        SheetPart.Due => words.Of("office.part-due", Time(span)),
        SheetPart.Running => words.Of("office.part-running", Time(span)),
        _ => words.Of("office.part-constant"),
    };

    private string Time(SheetSpan span) => span.Kind is SpanKind.Quarter
        ? words.Of("office.quarter", Quarters[span.Quarter - 1], DateWords.Digits(span.Year))
        : words.Of("date.year", DateWords.Digits(span.Year));

    private static string FullName(PlanEntry plan)
    {
        var title = Excerpt.Of(plan.Head.Title, LongestTitle);
        return plan.Head.Number is null ? $"{plan.Head.Kind} {title}" : $"{plan.Name} {title}";
    }
}
