namespace PlanSite.Register.Readings;

/// <summary>The rules by which a value can be inferred from a document. Their texts are in <c>Wording/readings.json</c>, under the name in kebab case.</summary>
public enum ReadingReason
{
    // Why a unit is a task

    /// <summary>A labelled unit of a section that orders work.</summary>
    TaskLabelled,

    /// <summary>It states work of its own above tasks that stand below it.</summary>
    TaskAboveTasks,

    /// <summary>A paragraph without a label.</summary>
    TaskParagraph,

    /// <summary>No heading around it tells whether the section orders work.</summary>
    TaskWithoutHeading,

    /// <summary>It stands in a section about money and names an agency.</summary>
    TaskAboutMoney,

    /// <summary>It stands among the orders that close the plan.</summary>
    TaskInClosing,

    // Why an agency has a role

    /// <summary>The verb after its name.</summary>
    AgencyVerb,

    /// <summary>"Giao X …".</summary>
    AgencyCharged,

    /// <summary>"chỉ đạo X làm …".</summary>
    AgencyDirected,

    /// <summary>"phối hợp với X".</summary>
    AgencyPartner,

    /// <summary>A line that says who does it.</summary>
    AgencyLine,

    /// <summary>Such a line that stands beside the task or above it, and so holds for others too.</summary>
    AgencyLineBeside,

    /// <summary>The column of a table.</summary>
    AgencyColumn,

    /// <summary>A heading above that names it.</summary>
    AgencyHeading,

    /// <summary>The sentence that opens the section.</summary>
    AgencyOpening,

    /// <summary>Another clause that refers to the task.</summary>
    AgencyReference,

    /// <summary>Any of these, but the sentence names another body that could not be read.</summary>
    AgencyUnread,

    /// <summary>A verb after its name, but only a comma parts it from what another body does.</summary>
    AgencyBehindComma,

    // Whether it is that agency

    /// <summary>The text uses a short name or shares words, and the full name was put together.</summary>
    NameCompleted,

    /// <summary>A small-letter word without "các" before it, which can also be the matter of the work.</summary>
    NameCommon,

    /// <summary>It begins as names of bodies do, but no table knows what follows.</summary>
    NameUnlisted,

    /// <summary>It holds a word that names of bodies do not have, or stops before one.</summary>
    NameOpenEnd,

    /// <summary>Beside a name that was read: what begins as no known body does.</summary>
    NameUnread,

    /// <summary>The register has a commune of this name in several districts, and the text prints none.</summary>
    NameShared,

    // Why a time is a deadline

    /// <summary>Words that can be nothing else ("hoàn thành trước ngày …").</summary>
    TimeStated,

    /// <summary>A line, bracket or cell that gives the time alone.</summary>
    TimeNoted,

    /// <summary>A time within running text.</summary>
    TimeInText,

    /// <summary>Only an adverb on a verb ("thường xuyên kiểm tra").</summary>
    TimeAdverb,

    /// <summary>It prints no year, so the plan's was taken.</summary>
    TimeYearOfPlan,

    /// <summary>It prints no year, and neither does the plan: it has no date.</summary>
    TimeWithoutYear,

    /// <summary>A heading or opening sentence above gives it.</summary>
    TimeInherited,

    /// <summary>A heading above the table gives it, and the row itself none.</summary>
    TimeInheritedByRow,

    /// <summary>Words of the task look like a time and became no deadline.</summary>
    TimeUnread,

    // Why a document is cited

    /// <summary>A kind word with a whole number.</summary>
    DocumentNumber,

    /// <summary>A whole number without a kind word, whose code tells the kind.</summary>
    DocumentNumberAlone,

    /// <summary>Several figures share one code ("số 18, 19-NQ/TW").</summary>
    DocumentSharedCode,

    /// <summary>Figures without a code ("Kết luận số 80").</summary>
    DocumentFigures,

    /// <summary>A name without a number.</summary>
    DocumentName,

    // Where the head was read

    /// <summary>The preamble says who makes the plan.</summary>
    IssuerOfPreamble,

    /// <summary>The head of the page names the body.</summary>
    IssuerOfLetterhead,

    /// <summary>The issuer is a Central body.</summary>
    AreaOfCentralBody,

    /// <summary>The place before the date.</summary>
    AreaOfDate,

    /// <summary>The province named above the title.</summary>
    AreaOfLetterhead,

    /// <summary>The province that the text names most.</summary>
    AreaMostNamed,

    /// <summary>The one province among the recipients.</summary>
    AreaOfRecipients,

    /// <summary>Nothing in the document gives it.</summary>
    NotFound,
}
