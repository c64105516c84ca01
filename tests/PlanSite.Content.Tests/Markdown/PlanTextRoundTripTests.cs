using FsCheck;
using FsCheck.Fluent;
using PlanSite.Content.Tests.Samples;

namespace PlanSite.Content.Tests.Markdown;

public sealed class PlanTextRoundTripTests
{
    [Fact]
    public void Write_TextThatLooksLikeMarks_IsReadBackAsItWas()
    {
        using var content = new TestContent();
        var writer = new PlanWriter(content.Folder);

        Prop.ForAll(NastyPlans.Plans(), plan =>
        {
            writer.Write(plan, []);
            return PlanJson.Of(plan) == PlanJson.Of(content.ReadOnly().Value!);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }
}
