using System.Globalization;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Tests.Linking;

public sealed class SameWorkTests
{
    [Theory]
    [InlineData("Rà soát, sửa đổi quy chế văn hóa công sở", "Sở Nội vụ chủ trì rà soát, sửa đổi Quy chế văn hoá công sở của tỉnh", true)]
    [InlineData("Rà soát, sửa đổi quy chế văn hóa công sở của các cơ quan trong tỉnh", "Rà soát, sửa đổi quy chế văn hóa công sở", true)]
    [InlineData("Rà soát, sửa đổi quy chế văn hóa công sở", "Rà soát, sửa đổi quy định văn thư công sở", false)]
    [InlineData("Báo cáo kết quả", "Báo cáo kết quả thực hiện Kế hoạch", false)]
    public void Pairs_Wordings_AreTheSameWorkWhenMostWordsAre(string row, string text, bool isSame) =>
        Assert.Equal(isSame, SameWork.Pairs([Task("PL/1", row)], [Task("II/1", text)]).Any());

    [Fact]
    public void Pairs_OfSeveral_TakesTheMostAlike()
    {
        var texts = new[] { Task("II/1", "Xây dựng phần mềm quản lý hồ sơ của các xã trong tỉnh năm nay"), Task("II/2", "Xây dựng phần mềm quản lý hồ sơ của các sở") };

        Assert.Equal(["PL/1 II/2"], SameWork.Pairs([Task("PL/1", "Xây dựng phần mềm quản lý hồ sơ các sở")], texts).Select(pair => $"{pair.Row.Place} {pair.Text.Place}"));
    }

    [Fact]
    public void Pairs_OfThousandsOfLikeTasks_TellsThemApart()
    {
        List<PlanTask> Like(string place) => [.. Enumerable.Range(0, 10_000).Select(i => Task($"{place}/{i}", string.Create(CultureInfo.InvariantCulture, $"Kiểm tra hồ sơ, báo cáo kết quả thực hiện nhiệm vụ của xã số {i}")))];

        var pairs = SameWork.Pairs(Like("PL"), Like("II")).ToList();

        Assert.All(pairs, pair => Assert.Equal(pair.Row.Place.Label, pair.Text.Place.Label));
        Assert.Equal(10_000, pairs.Count);
    }

    private static PlanTask Task(string place, string text) => new() { Place = Place.Parse(place), Text = text };
}
