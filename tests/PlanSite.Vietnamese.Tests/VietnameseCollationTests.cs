namespace PlanSite.Vietnamese.Tests;

public sealed class VietnameseCollationTests
{
    [Theory]
    [InlineData("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y")]
    [InlineData("ba bà bả bã bá bạ")]
    [InlineData("An Ăn Ân")]
    [InlineData("dân đảng")]
    public void Compare_FollowsTheDictionary(string inOrder)
    {
        var words = inOrder.Split(' ');

        Assert.Equal(words, words.Reverse().Order(VietnameseCollation.Instance));
    }

    [Fact]
    public void Compare_OfPhrases_GoesByLettersBeforeTones() =>
        Assert.True(VietnameseCollation.Instance.Compare("Bình Phước", "Bình Thuận") < 0 && VietnameseCollation.Instance.Compare("Bính A", "Bình B") < 0);

    [Fact]
    public void Compare_OfSpellingsThatTheCultureHoldsEqual_IsStillTotal() => Assert.NotEqual(0, VietnameseCollation.Instance.Compare("hoà", "hoà".Normalize(System.Text.NormalizationForm.FormD)));
}
