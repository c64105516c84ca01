using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Tables;
using PlanSite.Register.Outline;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Outline;

/// <summary>Tells which first paragraphs are headings.</summary>
internal static partial class Headings
{
    private const int LongestOpenHeading = 220;
    private const int LongestClosedHeading = 80;

    public static IReadOnlyList<Unit> Settle(IReadOnlyList<DraftUnit> drafts)
    {
        var units = new List<Unit>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
            units.Add(Settle(drafts[i], HasContentBelow(drafts, i), i + 1 < drafts.Count ? drafts[i + 1] : null));
        return units;
    }

    private static bool HasContentBelow(IReadOnlyList<DraftUnit> drafts, int at)
    {
        var draft = drafts[at];
        return draft.Blocks.Count > 1
            || drafts.Skip(at + 1).TakeWhile(next => next.Place.IsWithin(draft.Place)).Any(next => next.Attribute is null or { Kind: AttributeKind.Work } && next.Place.Parent == draft.Place);
    }

    private static Unit Settle(DraftUnit draft, bool hasContent, DraftUnit? next) =>
        (draft.Row is { } row ? OfRow(draft, row) : draft.Blocks.Count == 0 ? new Unit { Place = draft.Place } : OfText(draft, hasContent, next)) with { Columns = draft.Columns };

    private static Unit OfRow(DraftUnit draft, TableRow row) => new()
    {
        Place = draft.Place,
        Label = row.Label is { Printed.Length: > 0 } label ? label.Printed : null,
        Heading = row.Kind == RowKind.Group ? (row.Text.Count > 0 ? row.Text[0] : null) : null,
        Paragraphs = [.. row.Kind == RowKind.Group ? [] : row.Text, .. draft.Blocks.Skip(1).Select(block => block.Paragraph)],
        Cells = row.Cells,
        Position = draft.Blocks[0].Position,
    };

    private static Unit OfText(DraftUnit draft, bool hasContent, DraftUnit? next)
    {
        var isHeading = draft.Blocks[0].Text.Length > 0 && (IsHeading(draft, draft.Blocks[0].Text, hasContent) || IsOverNumbered(draft, next) || IsTitleOfBullets(draft, next));
        return new Unit
        {
            Place = draft.Place,
            Label = draft.Label is { Printed.Length: > 0 } printed ? printed.Printed : null,
            Heading = isHeading ? draft.Blocks[0].Paragraph : null,
            Paragraphs = [.. draft.Blocks.Skip(isHeading ? 1 : 0).Where(block => block.Runs.Count > 0).Select(block => block.Paragraph)],
            Position = draft.Place == Place.Preamble ? null : draft.Blocks[0].Position,
        };
    }

    private static bool IsHeading(DraftUnit draft, string text, bool hasContent)
    {
        if (draft.IsStandAlone) return false;
        if (draft.IsSection) return text.Length <= LongestOpenHeading || !Sentences.IsClosed(text) || DocumentKind.IsCapitals(text);
        if (!hasContent || draft.Attribute is not null) return false;
        if (!draft.IsBullet && text.Length <= LongestOpenHeading && IsBold(draft.Blocks[0])) return true;
        if (!draft.IsBullet && Sentences.NamesStep(text)) return true;
        if (Sentences.OpensDetails(text)) return false;
        if (text.EndsWith(':')) return AgencyPhrases.IsAgencyHeading(text) || (!draft.IsBullet && text.Length <= LongestOpenHeading);
        return !draft.IsBullet && !Sentences.IsClosed(text) && (draft.Label?.Style != LabelStyle.Article || AgencyPhrases.IsAgencyHeading(text));
    }

    // "1. Hội nghị lần thứ nhất." right above "1.1."
    private static bool IsOverNumbered(DraftUnit draft, DraftUnit? next) => draft is { Label.Style: LabelStyle.Number, Blocks: [{ Text: { Length: <= LongestClosedHeading } text }], Attribute: null }
        && text.EndsWith('.') && !text.Contains(',', StringComparison.Ordinal) && next is { Label.Style: LabelStyle.DecimalNumber } && next.Place.Parent == draft.Place
        && AgencyPhrases.In(new AgencyText(text)).Count == 0 && !GivesWork().IsMatch(text);

    // Whoever "Liên minh" is.
    [GeneratedRegex(@"(?<!\p{L})(?:chủ trì|tham mưu|phối hợp với|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|^Giao)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex GivesWork();

    // "1. Nội dung công việc." right above "- …"
    private static bool IsTitleOfBullets(DraftUnit draft, DraftUnit? next) => draft is { Label.Style: LabelStyle.Number, Blocks: [{ Text: { Length: <= LongestClosedHeading } text }], Attribute: null }
        && Sentences.NamesPart(text) && next is { IsBullet: true, Attribute: null } && next.Place.Parent == draft.Place && AgencyPhrases.In(new AgencyText(text)).Count == 0;

    private static bool IsBold(Block block) => block.Runs.All(run => run.Style.HasFlag(RunStyle.Bold) || !run.Text.Any(char.IsLetter));
}
