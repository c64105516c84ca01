using PlanSite.Import.Agencies;
using PlanSite.Import.Citations;
using PlanSite.Import.Deadlines;
using PlanSite.Import.Documents;
using PlanSite.Import.Footnotes;
using PlanSite.Import.Head;
using PlanSite.Import.Lines;
using PlanSite.Import.Outline;
using PlanSite.Import.Readings;
using PlanSite.Import.Tables;
using PlanSite.Import.Tasks;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import;

/// <summary>Reads raw documents into plans: lines → parts → units → tasks. Holds no state between documents and may be used from many threads.</summary>
/// <param name="known">The agencies that need not be proposed.</param>
public sealed class PlanImporter(AgencyDirectory known)
{
    /// <summary>Reads one document. Never throws for what a document holds; a document that is no plan gives a null plan and a finding.</summary>
    public ImportResult Import(SourceDocument document)
    {
        try
        {
            return Import(document.Path, DocumentFormats.Read(document));
        }
        catch (UnreadableDocumentException failure)
        {
            return new ImportResult(null, [], [new Finding { Code = FindingCode.FileUnreadable, Arguments = [document.Path], Fault = failure.Fault, Position = new SourcePosition(document.Path) }]);
        }
    }

    private ImportResult Import(string path, DocumentLines document)
    {
        var lift = FootnoteLift.From(TypedNotes.Marked(PageNumbers.Without(document.Lines)));
        if (DocumentSplitter.Split(lift.Lines) is not { } parts)
            return new ImportResult(null, [], [.. document.Findings, new Finding { Code = FindingCode.NotAPlan, Position = new SourcePosition(path) }]);
        var units = UnitReader.Read(BlockReader.Read(parts.Body, path));
        var closing = ClosingParts.Read(parts.Closing);
        var text = new PlanText(HeadReader.Read(parts, closing, units), units, FootnotePlaces.Of(lift.Notes, units));
        var (assembled, references) = Assemble(path, text, PlanYear.Of(text.Head, parts, units), [.. Addressees.Of(parts.Addressees), .. closing.Recipients]);
        var plan = PlanReadings.Settle(assembled, known);
        var positions = new WordPositions(document.Lines, plan.Units, plan.Footnotes, path);
        var doubts = new DoubtFindings(plan, positions).All;
        return new ImportResult(OpenTimes.Marked(plan, doubts), AgencyProposals.Of(plan.Tasks.SelectMany(task => task.Assignments), text.Head.Scope, known),
            [.. document.Findings, .. FindingsOf(plan), .. ReferralFindings.Of(references, positions), .. LetterheadLines.Unread(parts.Letterhead).Select(line => LineUnread(FindingCode.LetterheadLineUnread, line, path)), .. closing.Unsorted.Select(line => LineUnread(FindingCode.ClosingLineUnread, line, path)), .. doubts]);
    }

    private static (Plan Plan, References References) Assemble(string path, PlanText text, int? year, IReadOnlyList<string> recipients)
    {
        var outline = new PlanOutline(Dittos.Resolved(text.Units));
        var assignments = new AssignmentReader(outline, new AgencyShortNames(text.Units, text.Head.Issuer));
        var references = new References(outline, assignments);
        var tasks = PlacedNames.Joined(new TaskReader(outline, assignments, references).Read(year, SchoolYear.Of(text.Head)), text.Head.Scope);
        var context = new CitationContext(text.Head.Jurisdiction, text.Head.Number, tasks.Select(task => task.Place).ToHashSet());
        var cited = CitationReader.Read(text.Placed, context);
        var plan = new Plan
        {
            Id = PlanNames.Of(text.Head, cited.Relations),
            Source = path,
            Head = text.Head,
            Recipients = recipients,
            Units = text.Units,
            Footnotes = text.Footnotes,
            Tasks = tasks,
            Citations = cited.Citations,
            Relations = cited.Relations,
            InternalReferences = references.All,
        };
        return (plan, references);
    }

    private static Finding LineUnread(FindingCode code, TextLine line, string path) => new() { Code = code, Arguments = [line.Text], Position = new SourcePosition(path, line.Number, line.Column) };

    private static IReadOnlyList<Finding> FindingsOf(Plan plan) => plan.Head.Jurisdiction == JurisdictionReader.Unknown
        ? [new Finding { Code = FindingCode.JurisdictionUnknown, Place = Place.Title, Position = new SourcePosition(plan.Source) }]
        : [];
}
