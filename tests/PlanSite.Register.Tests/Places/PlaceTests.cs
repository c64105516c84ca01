using PlanSite.Register.Places;

namespace PlanSite.Register.Tests.Places;

public sealed class PlaceTests
{
    [Fact]
    public void Parse_Place_KnowsItsParts()
    {
        var place = Place.Parse("III/2/2.9/-2/+1");

        Assert.Equal(["III", "2", "2.9", "-2", "+1"], place.Segments);
        Assert.Equal("+1", place.Label);
        Assert.Equal(5, place.Depth);
        Assert.Equal(Place.Parse("III/2/2.9/-2"), place.Parent);
        Assert.Null(Place.Top("III").Parent);
        Assert.Equal(place, place.Parent!.Value.Child("+1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/II")]
    [InlineData("II/")]
    [InlineData("II//1")]
    public void Parse_EmptyLabel_IsRefused(string text)
    {
        Assert.False(Place.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Place.Parse(text));
    }

    [Theory]
    [InlineData("II/1", "II/1", true)]
    [InlineData("II/1/a", "II/1", true)]
    [InlineData("II/10", "II/1", false)]
    [InlineData("II/1~2", "II/1", false)]
    [InlineData("II", "II/1", false)]
    public void IsWithin_MeansThePlaceOrOneBelow(string inner, string outer, bool expected) =>
        Assert.Equal(expected, Place.Parse(inner).IsWithin(Place.Parse(outer)));
}
