namespace PlanSite.Publishing.Office.Sheets;

/// <summary>The formats of cells, in the order of <c>cellXfs</c> in <c>Parts/styles.xml</c>. All wrap their text.</summary>
internal enum CellStyle
{
    /// <summary>At the top left.</summary>
    Plain,

    /// <summary>In the middle.</summary>
    Centered,

    /// <summary>Bold, in the middle.</summary>
    Bold,

    /// <summary>Italic, in the middle.</summary>
    Italic,

    /// <summary>Bold and larger, in the middle.</summary>
    Title,

    /// <summary>Head of a column.</summary>
    Head,

    /// <summary>Text of a table.</summary>
    Cell,

    /// <summary>Number of a row.</summary>
    Number,

    /// <summary>A day as dd/mm/yyyy.</summary>
    Date,
}
