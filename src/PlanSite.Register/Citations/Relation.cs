using PlanSite.Register.Places;

namespace PlanSite.Register.Citations;

/// <summary>How a plan, or one of its tasks, stands to another document.</summary>
public enum RelationType
{
    /// <summary>Thực hiện.</summary>
    CarriesOut,

    /// <summary>Căn cứ.</summary>
    BasedOn,

    /// <summary>Thay thế.</summary>
    Replaces,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amends,

    /// <summary>Sơ kết, tổng kết.</summary>
    SumsUp,
}

/// <summary>A relation to a cited document.</summary>
/// <param name="Type">Which one.</param>
/// <param name="Number">Canonical number, null when the document has none.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="At">The task that has the relation; null for the plan itself.</param>
public sealed record Relation(RelationType Type, string? Number, DocumentId DocumentId, Place? At);
