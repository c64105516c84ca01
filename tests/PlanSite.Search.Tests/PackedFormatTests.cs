using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Tests;

public sealed class PackedFormatTests
{
    private const int Levels = TermWeight.SyllableLevels;
    private const int Records = 1_000_000;

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
    public void Postings_OfAnySet_AreReadBack() => Prop.ForAll<int[]>(numbers =>
    {
        var postings = numbers.Select(number => (int)(Math.Abs((long)number) * 7_919 % Records)).Distinct().Select(record => new Posting(record, record % Levels)).Append(new(Records, 0)).Order().ToArray();
        var packed = Packed(postings);
        return PostingList.Read(packed, Levels, Records + 1).SequenceEqual(postings) && PostingList.Count(packed) == postings.Length && !packed.AsSpan().ContainsAny("\"\\| ");
    }).QuickCheckThrowOnFailure();

    // One below, at and above what fills the last digits.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(639)]
    [InlineData(640)]
    public void Postings_OfEveryRecord_TakeABitOrTwoEach(int records)
    {
        var postings = Enumerable.Range(0, records).Select(record => new Posting(record, 0)).ToArray();

        var packed = Packed(postings, 1, records);

        Assert.Equal(postings, PostingList.Read(packed, 1, records));
        Assert.InRange(packed.Length, 1, 4 + (records / 6));
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("!!!!!!!!!!")]
    [InlineData("~~")]
    [InlineData("é!")]
    [InlineData("\"\"")]
    public void Postings_Damaged_AreRefused(string packed) => Assert.Throws<FormatException>(() => PostingList.Read(packed, Levels, Records));

    [Fact]
    public void Postings_OfAnyText_AreReadOrRefused() => Prop.ForAll<NonNull<string>>(text =>
    {
        try
        {
            return PostingList.Read(text.Get, Levels, 1000).All(posting => posting.Record is >= 0 and < 1000 && posting.Level is >= 0 and < Levels);
        }
        catch (FormatException)
        {
            return true;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_IsReadBack() => Prop.ForAll<NonNull<string>>(text =>
    {
        var utf8 = Encoding.UTF8.GetBytes(text.Get);
        var sample = utf8.Reverse().ToArray();
        return PackedText.Unpack(PackedText.Pack(utf8, []), []).SequenceEqual(utf8) && PackedText.Unpack(PackedText.Pack(utf8, sample), sample).SequenceEqual(utf8);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 32)]
    [InlineData(32_768, 32)]
    [InlineData(32_769, 64)]
    [InlineData(131_073, 128)]
    public void Directories_GrowWithTheNumberOfShards(int shards, int size) => Assert.Equal(size, DirectoryFile.SizeFor(shards));

    // Both engines compute levels in binary fractions; they agree as long as no value lies at the edge between two levels.
    [Fact]
    public void Levels_LieClearOfTheirEdges()
    {
        int[] kinds = [TermWeight.Levels("ke"), TermWeight.Levels("ke hoach")];
        foreach (var (levels, longer, frequency) in from levels in kinds from longer in Enumerable.Range(-48, 97) from frequency in Enumerable.Range(1, 500) select (levels, longer, frequency))
        {
            var saturated = frequency / (frequency + (1.2 * (0.25 + (0.75 * Math.Pow(2, longer / 4.0)))));
            var edge = Math.Abs((((saturated * levels) + 0.500001) % 1) - 0.5);
            Assert.True(edge < 0.5 - 1e-9, $"{levels} levels, {longer}, {frequency}");
        }
    }

    private static string Packed(Posting[] postings, int levels = Levels, int records = Records + 1)
    {
        var packed = new StringBuilder();
        PostingList.Append(packed, postings, levels, records);
        return packed.ToString();
    }
}
