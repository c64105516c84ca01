using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;

namespace PlanSite.Publishing.Feeds;

/// <summary>The feeds of parts of the site.</summary>
internal static class FeedHeads
{
    /// <summary>The feed of an agency.</summary>
    public static FeedHead Of(Agency agency, SiteInput input)
    {
        var name = input.Words.Of("agency.title", agency.Name, agency.Jurisdiction);
        return new(SiteUrls.AgencyFeed(agency.Id), SiteUrls.Agency(agency.Id), input.Words.Of("feed.title", name, input.Settings.Title), input.Words.Of("feed.agency"));
    }

    /// <summary>The feed of a jurisdiction.</summary>
    /// <param name="slug">Its part of URLs.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="input">The site.</param>
    public static FeedHead OfJurisdiction(string slug, string name, SiteInput input) => new(
        SiteUrls.JurisdictionFeed(slug), SiteUrls.Jurisdiction(slug), input.Words.Of("feed.title", name, input.Settings.Title), input.Words.Of("feed.jurisdiction"));
}
