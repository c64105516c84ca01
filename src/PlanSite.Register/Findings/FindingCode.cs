namespace PlanSite.Register.Findings;

/// <summary>What a finding is about. The texts of each are in <c>Wording/findings.json</c>, under the name in kebab case.</summary>
public enum FindingCode
{
    // Files

    /// <summary>A file or folder that should exist does not.</summary>
    FileMissing,

    /// <summary>How to go on without <c>agencies.yml</c>.</summary>
    AgenciesMissing,

    /// <summary>How to go on without one of the files of a plan.</summary>
    PlanFilesMissing,

    /// <summary>A file cannot be read.</summary>
    FileUnreadable,

    /// <summary>A document has none of the parts of a plan.</summary>
    NotAPlan,

    /// <summary>A YAML file or front matter is not well-formed.</summary>
    BrokenYaml,

    /// <summary>A content file has no front matter.</summary>
    FrontMatterMissing,

    /// <summary>A field that must be there is not.</summary>
    FieldMissing,

    /// <summary>A field that the program does not know.</summary>
    FieldUnknown,

    /// <summary>A field has a value that cannot be read.</summary>
    ValueInvalid,

    /// <summary>A field has a value that is nearly one of those it can choose from.</summary>
    ValueMisspelt,

    /// <summary>A task that stands twice in one file.</summary>
    DuplicateTask,

    /// <summary>A task at a place that is none of the text's units.</summary>
    TaskOutsideText,

    /// <summary>A folder of a plan whose name cannot be in a URL.</summary>
    FolderName,

    /// <summary>A date that is not written as dates of the content are.</summary>
    DateForm,

    /// <summary>A day that no calendar has.</summary>
    DateImpossible,

    /// <summary>A plan that an editor is said to have changed before it was signed.</summary>
    UpdatedBeforeDate,

    /// <summary>A list or fields where a single value should be.</summary>
    TextExpected,

    /// <summary>A single value where a list should be.</summary>
    ListExpected,

    /// <summary>Fields, a list or nothing as one value of a list.</summary>
    ListItemInvalid,

    /// <summary>Anything else where a list of entries with fields should be.</summary>
    EntriesExpected,

    /// <summary>Anything else where the fields of a whole file should be.</summary>
    FieldsExpected,

    /// <summary>Anything else where a list of groups of equal terms, or such a group, should be.</summary>
    TermGroupsExpected,

    /// <summary>A term without letters and digits, or with more syllables than anyone types.</summary>
    TermUnusable,

    /// <summary>A plan in the folder of another jurisdiction than its own.</summary>
    FolderJurisdiction,

    /// <summary>Two plans have the same id.</summary>
    DuplicatePlan,

    /// <summary>Two agencies have the same id, or one name is claimed by two.</summary>
    DuplicateAgency,

    /// <summary>The name of an agency where its id should be.</summary>
    AgencyNameForId,

    /// <summary>Members of an agency that is no group.</summary>
    MembersWithoutGroup,

    /// <summary>An agency id that the register does not have.</summary>
    UnknownAgencyId,

    /// <summary>A place that the plan does not have.</summary>
    UnknownPlace,

    /// <summary>The source document of a plan is not there.</summary>
    SourceMissing,

    /// <summary>A footnote whose mark stands nowhere in the text.</summary>
    FootnoteUnmarked,

    /// <summary>A file of the site before, which nothing is compared with therefore.</summary>
    PreviousUnreadable,

    // What the document itself shows

    /// <summary>The labels of siblings jump.</summary>
    LabelsJump,

    /// <summary>A label is printed twice among siblings.</summary>
    LabelRepeated,

    /// <summary>A task that nobody is given.</summary>
    TaskWithoutAgency,

    /// <summary>A reference to a part that was not published with the plan.</summary>
    TargetMissing,

    /// <summary>A name of an agency that the register does not know.</summary>
    UnknownAgency,

    /// <summary>Documents date, name or attribute a cited document differently.</summary>
    CitationConflict,

    /// <summary>A deadline whose dates cannot be.</summary>
    DeadlineImpossible,

    /// <summary>A deadline whose year was taken from the plan.</summary>
    DeadlineInferred,

    /// <summary>The day of an event from which the day of the deadline cannot be counted.</summary>
    EventDateUnused,

    /// <summary>A rule of return of a plan of which no year is known.</summary>
    RecurrenceWithoutYear,

    /// <summary>A rule of return that is not one of RFC 5545.</summary>
    RuleInvalid,

    /// <summary>A rule of return that names days which no year has.</summary>
    RecurrenceWithoutDay,

    /// <summary>A school year, whose first and last day no document prints.</summary>
    DeadlineSchoolYear,

    /// <summary>An agency or a time expression of a task that its text does not have.</summary>
    WordsNotFound,

    /// <summary>A plan for which the content has no task at all.</summary>
    PlanWithoutTasks,

    /// <summary>A relation to a document that the plan does not cite.</summary>
    RelationNotCited,

    /// <summary>Two plans of a jurisdiction have the same number, date and issuer.</summary>
    DuplicateNumber,

    // Reading documents

    /// <summary>A document was imported before; what people may have corrected since is kept.</summary>
    PlanExists,

    /// <summary>Another document of the jurisdiction, of another date or issuer, has the same number.</summary>
    NumberTaken,

    /// <summary>Nothing in the document tells which province it is of.</summary>
    JurisdictionUnknown,

    /// <summary>A text in an encoding from before Unicode, which was converted.</summary>
    EncodingConverted,

    /// <summary>Bytes within a text that are no letters.</summary>
    LettersLost,

    /// <summary>A text that ends within a letter.</summary>
    TextCutOff,

    /// <summary>A table whose rows and cells were told by the places of its words.</summary>
    TableGuessed,

    /// <summary>A file in an imported folder of a format that the importer does not know.</summary>
    FormatUnknown,

    /// <summary>A folder without a document that can be read.</summary>
    NothingToImport,

    /// <summary>An import whose files could not all be written.</summary>
    ImportFailed,

    /// <summary>A file in an imported folder whose name does not tell its format.</summary>
    ExtensionMissing,

    // Importing again

    /// <summary>A task that a changed document has and that was not there before.</summary>
    TaskAdded,

    /// <summary>A task that reads otherwise in a changed document.</summary>
    TaskChanged,

    /// <summary>A task that a changed document has no more.</summary>
    TaskVanished,

    /// <summary>People and the document changed the same line.</summary>
    ImportConflict,

    /// <summary>The changes of a document could not be brought into the files of a plan.</summary>
    ImportNotMerged,

    /// <summary>Nothing tells what the last import read, so corrections cannot be told from changes.</summary>
    ImportWithoutBase,

    /// <summary>A document of the same name that is another plan.</summary>
    ImportOtherDocument,

    /// <summary>A conflict of an earlier import that nobody has settled.</summary>
    ConflictOpen,

    /// <summary>A field of the head that a changed document has otherwise.</summary>
    HeadChanged,

    // Doubts of the importer

    /// <summary>A value that was inferred and that a person should confirm.</summary>
    DoubtfulReading,

    /// <summary>Two deadlines of one task that end on different days.</summary>
    DeadlinesDiffer,

    /// <summary>The document prints a day that no calendar has.</summary>
    PrintedDayImpossible,

    /// <summary>A column of a table whose name tells neither who nor when.</summary>
    ColumnUnknown,

    /// <summary>Work that stands in the text and in a table, with other agencies or times.</summary>
    WorkDiffers,

    /// <summary>A task that other clauses give to more agencies than are taken over.</summary>
    AssignmentsLeftOut,

    /// <summary>A day, month or quarter in a task's own words that became no deadline.</summary>
    TimeUnread,

    /// <summary>A task whose agencies only coordinate or monitor.</summary>
    TaskWithoutDoer,

    /// <summary>A clause that only gives other tasks away, of which nobody is known who gets them.</summary>
    ReferralUnread,

    /// <summary>A line among recipients and signatures that is none of these.</summary>
    ClosingLineUnread,

    /// <summary>A clause of a task that begins as with a name and states work, of which no agency was read.</summary>
    DoerUnread,

    /// <summary>A cell that says "như trên" below an empty one.</summary>
    DittoUnclear,

    /// <summary>Values of a content file that nobody has confirmed since they were imported.</summary>
    OpenDoubts,

    /// <summary>A line above the title for which the head has no field.</summary>
    LetterheadLineUnread,

    /// <summary>The header or footer of the pages says more than the text and the numbers of pages; it is not published.</summary>
    PageMarginUnread,
}
