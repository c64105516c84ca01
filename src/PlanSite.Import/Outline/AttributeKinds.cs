namespace PlanSite.Import.Outline;

/// <summary>The kinds that answer one question.</summary>
internal static class AttributeKinds
{
    public static readonly IReadOnlySet<AttributeKind> Who = new HashSet<AttributeKind> { AttributeKind.Who, AttributeKind.Lead, AttributeKind.Advise, AttributeKind.Direct, AttributeKind.Coordinate };

    public static readonly IReadOnlySet<AttributeKind> When = new HashSet<AttributeKind> { AttributeKind.Time };
}
