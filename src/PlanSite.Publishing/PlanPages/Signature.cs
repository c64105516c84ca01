namespace PlanSite.Publishing.PlanPages;

/// <summary>Who signed; each part null when not printed.</summary>
internal sealed record Signature(string? OnBehalfOf, string? SignedFor, string? Position, string? Signer);
