namespace PlanSite.Publishing.DutySheets;

/// <summary>How a task lies to a year or quarter; the order in which the sheet lists them.</summary>
internal enum SheetPart
{
    /// <summary>Something of it is due in it.</summary>
    Due,

    /// <summary>It runs through it, or begins in it, and is due later.</summary>
    Running,

    /// <summary>It is done all the time or comes back.</summary>
    Constant,
}
