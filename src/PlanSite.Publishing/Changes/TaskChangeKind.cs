namespace PlanSite.Publishing.Changes;

/// <summary>What happened to a task between two builds.</summary>
internal enum TaskChangeKind
{
    /// <summary>A plan that was there before has it now.</summary>
    New,

    /// <summary>It is due at another time.</summary>
    Deadline,

    /// <summary>Others answer for it.</summary>
    Responsible,

    /// <summary>Others take part in it, or in other roles.</summary>
    Assignments,

    /// <summary>It reads otherwise.</summary>
    Text,

    /// <summary>Its plan is still there, it is not.</summary>
    Vanished,
}
