using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Register.Plans;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Tests.Pages;

/// <summary>A small register with one of everything that pages show, nasty text included.</summary>
internal sealed class SampleRegister : IPlanSource
{
    public static readonly DateOnly AsOf = new(2022, 6, 1);

    private readonly Dictionary<PlanId, Plan> plans;

    public SampleRegister(params IReadOnlyList<Plan> plans)
    {
        this.plans = plans.ToDictionary(plan => plan.Id);
        var builder = new RegisterBuilder(new AgencyDirectory(SampleAgencies.All));
        foreach (var plan in plans) Assert.True(builder.TryAdd(plan));
        Register = builder.Build();
    }

    public PlanRegister Register { get; }

    public static SampleRegister Default => new(SamplePlans.Committee, SamplePlans.Party);

    public Plan Read(PlanId id) => plans[id];

    public SiteInput Input(Uri? baseUrl = null) => new()
    {
        Register = Register,
        Plans = this,
        Settings = new SiteSettings { Title = "Kế hoạch <thử> & \"mẫu\"", Description = "Trang thử nghiệm", BaseUrl = baseUrl },
        ThemeFolder = Path.Combine(Repository.Root, "themes", "default"),
        SourceFolder = Repository.Root,
        AsOf = AsOf,
    };
}
