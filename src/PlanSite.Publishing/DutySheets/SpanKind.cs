namespace PlanSite.Publishing.DutySheets;

/// <summary>What a duty sheet is about.</summary>
internal enum SpanKind
{
    /// <summary>All that the agency was ever given.</summary>
    All,

    /// <summary>What is not over on the day the site is made for.</summary>
    Open,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>The tasks of one plan.</summary>
    Plan,
}
