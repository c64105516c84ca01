using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Letterheads;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.DutySheets;

/// <summary>Makes the sheets of one agency.</summary>
internal sealed class DutySheetBuilder(SiteInput input, AgencyEntry entry, DutyChoice choice)
{
    private static readonly string[] Numerals = ["I", "II", "III"];

    private readonly Words words = input.Words;
    private readonly SpanWords names = new(input.Words, input.AsOf);
    private readonly AgencyLetterhead letterhead = AgencyLetterhead.Of(entry.Agency);

    /// <summary>The sheet of a span, with links as they have to be on its page.</summary>
    public DutySheet Sheet(SheetSpan span, PageLinks links)
    {
        var groups = Groups(span, links);
        var total = groups.Sum(group => group.Rows.Count);
        return new DutySheet
        {
            Agency = entry.Agency.Name,
            Head = Head(),
            Title = words.Of("office.title"),
            Subject = names.Subject(span),
            Groups = groups,
            Total = total,
            Notes = string.Join(' ', Notes(span, total).OfType<string>()),
            SignsFor = letterhead.SignsFor == "T/M" ? words.Of("office.on-behalf-of") : letterhead.SignsFor,
            Position = words.Of(letterhead.SignsFor is null ? "office.head" : "office.position"),
        };
    }

    private SheetHead Head() => new(
        letterhead.Superior?.ToUpperInvariant(),
        letterhead.Name.ToUpperInvariant(),
        letterhead.IsParty,
        words.Of("letterhead.date", letterhead.Place ?? words.Of("office.no-place"), words.LongDate(input.AsOf)));

    private List<SheetGroup> Groups(SheetSpan span, PageLinks links)
    {
        var rows = new TaskRowBuilder(input, links);
        var from = span.Days?.First ?? (span.Kind is SpanKind.Open ? input.AsOf : DateOnly.MinValue);
        return
        [
            .. choice.Of(span)
                .Select((one, i) => (one.Part, Row: Row(i + 1, rows.Row(one.Duty, entry.Agency.Id), one.Duty.Task, from)))
                .GroupBy(one => one.Part)
                .Select((group, i) => Group(span, group.Key, i, [.. group.Select(one => one.Row)])),
        ];
    }

    private SheetGroup Group(SheetSpan span, SheetPart? part, int number, IReadOnlyList<DutySheetRow> rows)
    {
        var name = part is { } named ? names.Of(named, span) : null;
        return new SheetGroup(name is null ? null : $"{Numerals[number]}. {name}", name, rows);
    }

    private DutySheetRow Row(int number, TaskRow row, TaskEntry task, DateOnly from)
    {
        var next = choice.Times.Next(task, from);
        return new DutySheetRow(number, row, next is { IsPeriod: true } ? next.First : null, next?.Last);
    }

    // Duties given to a whole group are here only as far as the register knows who belongs to it: whoever signs the sheet has to see that.
    private IEnumerable<string?> Notes(SheetSpan span, int total)
    {
        yield return total > 0 ? words.Of("sheet.total", total) : words.Of("sheet.none");
        yield return entry switch
        {
            { Agency.IsGroup: true } => null,
            { Groups: [] } => words.Of("sheet.no-groups"),
            _ => words.Of("sheet.groups", string.Join("; ", entry.Groups.Select(group => group.Name))),
        };
        if (span.Days is not null && choice.Untimed is > 0 and var untimed) yield return words.Of("office.untimed", untimed);
    }
}
