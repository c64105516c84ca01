namespace PlanSite.Publishing;

/// <summary>The stages in which a site is made, in their order.</summary>
public enum PublishStage
{
    /// <summary>The pages of plans, with their text.</summary>
    Plans,

    /// <summary>Pages and duty sheets of agencies.</summary>
    Agencies,

    /// <summary>Pages of cited documents.</summary>
    Documents,

    /// <summary>Home page, registers, calendar and search page.</summary>
    Registers,

    /// <summary>Data, calendars, search index, feeds.</summary>
    Files,
}
