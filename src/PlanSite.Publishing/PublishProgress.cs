namespace PlanSite.Publishing;

/// <summary>How far the making of a site is.</summary>
/// <param name="Stage">What is being made.</param>
/// <param name="Done">How many of this stage are made.</param>
/// <param name="Total">How many this stage has.</param>
public sealed record PublishProgress(PublishStage Stage, int Done, int Total);
