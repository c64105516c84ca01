using PlanSite.Register.Readings;

namespace PlanSite.Import.Readings;

/// <summary>How sure each rule is: the share of its values that agreed with hand labels, names to the letter.</summary>
/// <remarks>
/// Measured over the five seeds, the labelled documents of <c>tests/documents</c> and eight more of other offices, some 3,400 values: (right + 1) / (all + 2), so that a rule met
/// once or twice is not trusted for it. Documents without a number were only counted where the labels list them. Columns of tables were counted before tables of plain text and heads of
/// two rows were read. Of <c>AgencyUnread</c>, <c>AgencyBehindComma</c>, <c>NameUnread</c>, <c>NameShared</c>, <c>TimeWithoutYear</c>, <c>TimeUnread</c> and <c>AreaOfRecipients</c> there was no value to count: they are asked about always. <c>DoubtScoreTests</c> prints the counts of the labelled documents here.
/// </remarks>
internal static class Confidences
{
    private static readonly Dictionary<ReadingReason, double> Table = new()
    {
        [ReadingReason.TaskLabelled] = 0.99,
        [ReadingReason.TaskAboveTasks] = 0.83,
        [ReadingReason.TaskParagraph] = 0.88,
        [ReadingReason.TaskWithoutHeading] = 0.8,
        [ReadingReason.TaskAboutMoney] = 0.89,
        [ReadingReason.TaskInClosing] = 0.93,
        [ReadingReason.AgencyVerb] = 0.96,
        [ReadingReason.AgencyCharged] = 0.85,
        [ReadingReason.AgencyDirected] = 0.93,
        [ReadingReason.AgencyPartner] = 0.99,
        [ReadingReason.AgencyLine] = 0.97,
        [ReadingReason.AgencyLineBeside] = 0.92,
        [ReadingReason.AgencyColumn] = 0.92,
        [ReadingReason.AgencyHeading] = 0.99,
        [ReadingReason.AgencyOpening] = 0.98,
        [ReadingReason.AgencyReference] = 0.97,
        [ReadingReason.AgencyUnread] = 0.5,
        [ReadingReason.AgencyBehindComma] = 0.5,
        [ReadingReason.NameCompleted] = 0.98,
        [ReadingReason.NameCommon] = 0.23,
        [ReadingReason.NameUnlisted] = 0.98,
        [ReadingReason.NameOpenEnd] = 0.24,
        [ReadingReason.NameUnread] = 0.5,
        [ReadingReason.NameShared] = 0.5,
        [ReadingReason.TimeStated] = 0.99,
        [ReadingReason.TimeNoted] = 0.98,
        [ReadingReason.TimeInText] = 0.99,
        [ReadingReason.TimeAdverb] = 0.89,
        [ReadingReason.TimeYearOfPlan] = 0.33,
        [ReadingReason.TimeWithoutYear] = 0.5,
        [ReadingReason.TimeInherited] = 0.98,
        [ReadingReason.TimeInheritedByRow] = 0.18,
        [ReadingReason.TimeUnread] = 0.5,
        [ReadingReason.DocumentNumber] = 0.99,
        [ReadingReason.DocumentNumberAlone] = 0.67,
        [ReadingReason.DocumentSharedCode] = 0.88,
        [ReadingReason.DocumentFigures] = 0.67,
        [ReadingReason.DocumentName] = 0.94,
        [ReadingReason.IssuerOfPreamble] = 0.94,
        [ReadingReason.IssuerOfLetterhead] = 0.86,
        [ReadingReason.AreaOfCentralBody] = 0.83,
        [ReadingReason.AreaOfDate] = 0.95,
        [ReadingReason.AreaOfLetterhead] = 0.67,
        [ReadingReason.AreaMostNamed] = 0.83,
        [ReadingReason.AreaOfRecipients] = 0.5,
        [ReadingReason.NotFound] = 0.67,
    };

    public static Reading Of(ReadingReason reason) => new(reason, Table[reason]);

    /// <summary>The less sure of a reading and a rule that it also rests on.</summary>
    public static Reading Weaker(Reading? reading, ReadingReason? reason)
    {
        var other = reason is { } also ? Of(also) : reading;
        return (reading is null || other!.Confidence < reading.Confidence ? other : reading)!;
    }
}
