using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Yaml;

/// <summary>The choices of all content files.</summary>
internal static class Choices
{
    public static readonly Choice<Role> Role = new(Vocabulary.Of);
    public static readonly Choice<Origin> Origin = new(Vocabulary.Of);
    public static readonly Choice<DeadlineKind> DeadlineKind = new(Vocabulary.Of);
    public static readonly Choice<RelationType> RelationType = new(Vocabulary.Of);
    public static readonly Choice<AgencyType> AgencyType = new(Vocabulary.Of);
}
