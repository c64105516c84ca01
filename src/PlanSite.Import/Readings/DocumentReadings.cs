using PlanSite.Import.Citations;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Readings;

/// <summary>Tells why a document was taken to be cited: the surest of its mentions decides.</summary>
internal static class DocumentReadings
{
    /// <param name="mentions">All mentions of one document with how many documents are named by the same words.</param>
    public static Reading Of(IEnumerable<(Mention Mention, int SameWords)> mentions) =>
        mentions.Select(one => Confidences.Of(ReasonFor(one.Mention, one.SameWords > 1))).MaxBy(reading => reading.Confidence)!;

    private static ReadingReason ReasonFor(Mention mention, bool isShared) => mention switch
    {
        { Name: not null } => ReadingReason.DocumentName,
        { Number: { } number } when number.All(char.IsDigit) => ReadingReason.DocumentFigures,
        _ when isShared => ReadingReason.DocumentSharedCode,
        { IsKindPrinted: false } => ReadingReason.DocumentNumberAlone,
        _ => ReadingReason.DocumentNumber,
    };
}
