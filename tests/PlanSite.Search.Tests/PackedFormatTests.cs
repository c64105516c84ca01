using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Tests;

public sealed class PackedFormatTests
{
    // One below, at and above each length's limit.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(61, 1)]
    [InlineData(62, 2)]
    [InlineData(2063, 2)]
    [InlineData(2064, 3)]
    [InlineData(51749, 3)]
    [InlineData(51750, 5)]
    [InlineData(68_000_000, 5)]
    public void Number_IsPackedAtItsLength_AndReadBack(int number, int length)
    {
        var packed = new StringBuilder();

        PackedNumbers.Append(packed, number);

        var position = 0;
        Assert.Equal(number, PackedNumbers.Read(packed.ToString(), ref position));
        Assert.Equal(length, position);
        Assert.Equal(length, packed.Length);
    }

    [Fact]
    public void Postings_AreReadBack_MostTellingFirst()
    {
        var packed = new StringBuilder();
        List<Posting> postings = [new(7, 3), new(0, 29), new(90_000, 3), new(8, 3), new(9, 0), new(5, 0)];

        PostingList.Append(packed, postings);

        Assert.Equal([new(0, 29), new(7, 3), new(8, 3), new(90_000, 3), new(5, 0), new(9, 0)], PostingList.Read(packed.ToString()));
    }

    [Fact]
    public void Postings_OfAnySet_AreReadBack() => Prop.ForAll<int[]>(records =>
    {
        var postings = records.Select(record => Math.Abs((long)record) * 7_919 % 1_000_000).Distinct().Select(record => new Posting((int)record, (int)(record % TermWeight.Levels))).ToList();
        var packed = new StringBuilder();
        PostingList.Append(packed, postings);
        return PostingList.Read(packed.ToString()).SequenceEqual(postings) && !packed.ToString().AsSpan().ContainsAny("\"\\|");
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"")]
    [InlineData("!")]
    [InlineData("#")]
    [InlineData("é!")]
    public void Postings_Damaged_AreRefused(string packed) => Assert.Throws<FormatException>(() => PostingList.Read(packed));
}
