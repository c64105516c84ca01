namespace PlanSite.Register.Deadlines;

/// <summary>What a time expression says about when a task is due.</summary>
public enum DeadlineKind
{
    /// <summary>At the latest on a day: has an end.</summary>
    By,

    /// <summary>Within a month, quarter or year: has a start and an end.</summary>
    Within,

    /// <summary>From … to …: has a start and an end.</summary>
    Range,

    /// <summary>From a day on: has a start.</summary>
    From,

    /// <summary>Thường xuyên.</summary>
    Ongoing,

    /// <summary>Hằng năm, hằng quý: has a rule.</summary>
    Recurring,

    /// <summary>After an event: has an offset or an event's text.</summary>
    Conditional,

    /// <summary>Theo yêu cầu, theo chỉ đạo.</summary>
    OnRequest,

    /// <summary>Tied to a term of office; the printed year where there is one.</summary>
    Term,

    /// <summary>As another document says.</summary>
    PerReference,
}
