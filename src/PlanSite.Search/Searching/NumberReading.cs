namespace PlanSite.Search.Searching;

/// <summary>Words of a query that may be the number of a document.</summary>
/// <param name="Start">The first word.</param>
/// <param name="End">After the last one, the issuer left out.</param>
/// <param name="Number">The number itself.</param>
/// <param name="Year">In numbers of the State ("59/2019/NĐ-CP").</param>
/// <param name="Codes">What its kind may be.</param>
/// <param name="Issuer">The word that may be its issuer, which would come at <paramref name="End"/> unless it was written together with the code.</param>
/// <param name="IsGlued">Whether the issuer was written together with the code ("21kltw"): then the whole must be known, for it could be any word.</param>
internal sealed record NumberReading(int Start, int End, string Number, string? Year, IReadOnlyList<string> Codes, string? Issuer, bool IsGlued);
