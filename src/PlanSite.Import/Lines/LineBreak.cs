namespace PlanSite.Import.Lines;

/// <summary>How far a line stands off from the one before.</summary>
internal enum LineBreak
{
    /// <summary>The next line.</summary>
    Line,

    /// <summary>After a blank line.</summary>
    Blank,

    /// <summary>After the number of a page: a sentence may go on.</summary>
    Page,

    /// <summary>The format says that a paragraph ends before it.</summary>
    Paragraph,

    /// <summary>After a drawn rule (-----, a lone asterisk).</summary>
    Rule,

    /// <summary>After the signatures and recipients of the document: what follows belongs to no part above.</summary>
    Closing,
}
