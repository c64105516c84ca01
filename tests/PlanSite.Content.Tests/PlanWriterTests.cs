using PlanSite.Content.Tests.Samples;
using PlanSite.Register.Agencies;

namespace PlanSite.Content.Tests;

public sealed class PlanWriterTests
{
    [Fact]
    public void Write_SamplePlan_IsReadBackAsItWas()
    {
        using var content = new TestContent();
        new PlanWriter(content.Folder).Write(SamplePlan.Plan);

        var reading = content.Folder.ReadPlan(content.Folder.FindPlans().Single(), new AgencyDirectory([]));

        Assert.Equal(PlanJson.Of(SamplePlan.Plan), PlanJson.Of(reading.Value!));
    }
}
