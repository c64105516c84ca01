namespace PlanSite.Publishing.Changes;

/// <summary>What happened to a plan between two builds.</summary>
internal enum PlanChangeKind
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>Another plan replaces it now.</summary>
    Replaced,

    /// <summary>Another plan amends it now.</summary>
    Amended,

    /// <summary>It is not there any more.</summary>
    Vanished,
}
