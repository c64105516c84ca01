namespace PlanSite.Publishing.SearchPage;

/// <summary>What <c>not-found.hbs</c> shows.</summary>
internal sealed record NotFoundModel(string HomeHref, string SearchHref);
