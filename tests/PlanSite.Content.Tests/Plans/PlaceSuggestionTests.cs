using PlanSite.Content.Plans;
using PlanSite.Register.Places;

namespace PlanSite.Content.Tests.Plans;

public sealed class PlaceSuggestionTests
{
    [Theory]
    [InlineData("II/2/Đ", "II/2/a II/2/d II/2/đ", "II/2/đ")]
    [InlineData("ii/2/A", "II/2/a II/2/b", "II/2/a")]
    [InlineData("I.1", "I I/1 I/2", "I/1")]
    [InlineData("I/1)", "I I/1 I/2", "I/1")]
    [InlineData("II/2/d", "II/2/a II/2/đ", "II/2/đ")]
    [InlineData("Title", "I title", "title")]
    [InlineData("III/2.11.", "III/2.1 III/2.11 III/211", "III/2.11")]
    [InlineData("tilte", "I II title", "title")]
    [InlineData("footnote/ghi-chu1", "footnote/ghi-chu2 I/ghi-chu1", "footnote/ghi-chu2")]
    public void For_SlipOfTheFinger_IsThePlaceMeant(string wrong, string known, string meant) =>
        Assert.Equal($" (→ {meant}?)", Suggest(wrong, known));

    [Theory]
    [InlineData("II/2/b", "I/2/b II/2 II/2/a II/2/c")]
    [InlineData("II/3", "I/3 II II/1 II/2 III/3")]
    [InlineData("II/12", "II/1/2 II/1 II/11/2 I1/2")]
    [InlineData("IV", "I II III")]
    public void For_PlaceThatIsNowhereNear_IsNothing(string wrong, string known) => Assert.Empty(Suggest(wrong, known));

    private static string Suggest(string wrong, string known) =>
        PlaceSuggestion.For(Place.Parse(wrong), [.. known.Split(' ').Select(Place.Parse)]);
}
