using PlanSite.Content;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Holidays;
using PlanSite.Register.Linking;
using PlanSite.Register.Plans;
using PlanSite.Register.Settings;
using PlanSite.Register.Wording;

namespace PlanSite.Cli;

/// <summary>A content folder read and linked.</summary>
/// <param name="Content">The folder.</param>
/// <param name="Settings">Null when its file is missing or broken.</param>
/// <param name="Register">The plans that could be read, linked.</param>
/// <param name="Mistakes">What is wrong with the files; a site with one among them that blocks is not published.</param>
internal sealed record LoadedRegister(ContentFolder Content, SiteSettings? Settings, PlanRegister Register, IReadOnlyList<Finding> Mistakes)
{
    /// <summary>Groups of terms that a search takes for the same.</summary>
    public IReadOnlyList<IReadOnlyList<string>> EqualTerms { get; init; } = [];

    /// <summary>The public holidays that calendars mark.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.None;

    /// <summary>Whether the content is sound enough to publish.</summary>
    public bool CanPublish => Settings is not null && !Mistakes.Any(mistake => FindingCatalogue.Blocks(mistake.Code));

    /// <summary>Mistakes first, then what the documents themselves show, by plan.</summary>
    public IReadOnlyList<Finding> AllFindings => [.. Mistakes, .. Register.Plans.SelectMany(plan => plan.Findings)];

    /// <summary>Reads everything in a content folder, one plan at a time.</summary>
    public static LoadedRegister Load(ContentFolder content, WorkProgress progress, Language language)
    {
        var mistakes = new List<Finding>();
        var settings = Take(content.ReadSettings(), mistakes);
        var agencies = Take(content.ReadAgencies(), mistakes) ?? new AgencyDirectory([]);
        var builder = new RegisterBuilder(agencies);
        var folders = content.FindPlans();
        foreach (var folder in folders)
        {
            if (Take(content.ReadPlan(folder, agencies), mistakes) is { } plan) Add(builder, plan, folder, mistakes);
            progress.Step(ConsoleText.Of("progress.reading", language), folders.Count);
        }
        var equalTerms = Take(content.ReadEqualTerms(), mistakes) ?? [];
        var holidays = Take(content.ReadHolidays(), mistakes) ?? HolidayCalendar.None;
        return new LoadedRegister(content, settings, builder.Build(), mistakes) { EqualTerms = equalTerms, Holidays = holidays };
    }

    private static void Add(RegisterBuilder builder, Plan plan, PlanFolder folder, List<Finding> mistakes)
    {
        if (builder.TryAdd(plan)) return;
        mistakes.Add(new Finding { Code = FindingCode.DuplicatePlan, Arguments = [plan.Id.ToString(), plan.Id.ToString()], Position = new SourcePosition(folder.Path) });
    }

    private static T? Take<T>(Reading<T> reading, List<Finding> mistakes)
        where T : class
    {
        mistakes.AddRange(reading.Findings);
        return reading.Value;
    }
}
