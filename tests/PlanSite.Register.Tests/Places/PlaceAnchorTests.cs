using FsCheck;
using FsCheck.Fluent;
using PlanSite.Register.Places;

namespace PlanSite.Register.Tests.Places;

public sealed class PlaceAnchorTests
{
    private static readonly string[][] LabelsByDepth =
    [
        ["I", "II", "IV", "X", "A", "D", "Đ", "PL", "PL1", "PLII", "Điều 1", "Điều 2", "title", "preamble", "footnote", "III", "III~2"],
        ["1", "2", "10", "10~2", "1.1", "2.1", "11", "a", "b", "d", "đ", "đ~2", "d~2", "s", "p", "-1", "-2", "+1", "¶1", "¶2", "r5", "1.11", "21"],
    ];

    [Theory]
    [InlineData("II/2/đ", "ii-2-dd")]
    [InlineData("II/2/d", "ii-2-d")]
    [InlineData("III/2/2.9/-2/+1", "iii-2-2.9-b2-s1")]
    [InlineData("III/¶1", "iii-p1")]
    [InlineData("III/10~2", "iii-10~2")]
    [InlineData("Điều 2/1", "dieu_2-1")]
    [InlineData("Đ/1", "dd-1")]
    [InlineData("PLII/3", "plii-3")]
    public void Of_Place_ComesFromItsLabelsAlone(string place, string anchor) => Assert.Equal(anchor, PlaceAnchor.Of(Place.Parse(place)));

    [Fact]
    public void Of_TwoPlaces_DiffersWhereTheyDo()
    {
        var places =
            from top in Gen.Elements(LabelsByDepth[0])
            from below in Gen.ListOf(Gen.Elements(LabelsByDepth[1]))
            select Place.Parse(string.Join('/', below.Take(4).Prepend(top)));

        Prop.ForAll(Gen.Two(places).ToArbitrary(), pair =>
            Assert.Equal(pair.Item1 == pair.Item2, PlaceAnchor.Of(pair.Item1) == PlaceAnchor.Of(pair.Item2))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_EverySiblingLabel_IsItsOwn() =>
        Assert.All(LabelsByDepth, labels => Assert.Equal(labels.Length, labels.Select(label => PlaceAnchor.Of(Place.Top(label))).Distinct().Count()));
}
