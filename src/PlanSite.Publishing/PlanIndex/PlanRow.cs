using PlanSite.Publishing.Standing;

namespace PlanSite.Publishing.PlanIndex;

/// <summary>A plan as a row of the register of plans. What the document does not print reads "không ghi".</summary>
internal sealed record PlanRow
{
    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Href { get; init; }

    /// <summary>Null while it is in force as it was signed.</summary>
    public required StandingModel? Standing { get; init; }

    public required string Issuer { get; init; }

    public required string Jurisdiction { get; init; }

    public required string Date { get; init; }

    /// <summary>The date in a form that sorts.</summary>
    public required string DateKey { get; init; }

    public required int Tasks { get; init; }

    /// <summary>The documents the plan as a whole carries out.</summary>
    public required IReadOnlyList<DocumentLink> CarriesOut { get; init; }
}
