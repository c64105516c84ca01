using PlanSite.Cli.Tests.Running;
using PlanSite.Search;

namespace PlanSite.Cli.Tests.Questions;

/// <summary>How well the search answers what officers type. The floors are a little below what was measured: raise them when it gets better.</summary>
public sealed class QuestionTests(PublishedSite site)
{
    [Theory]
    [InlineData("task", 1.0, 0.95)]
    [InlineData("agency", 1.0, 0.93)]
    [InlineData("abbreviation", 1.0, 0.87)]
    [InlineData("number", 1.0, 1.0)]
    [InlineData("deadline", 1.0, 1.0)]
    [InlineData("typo", 1.0, 0.97)]
    [InlineData("prefix", 1.0, 0.85)]
    public void Search_OfTheQuestions_AnswersAsWellAsMeasured(string kind, double success, double reciprocalRank)
    {
        var index = IndexReader.Open(site.Path);
        var ranks = Question.All.Where(question => question.Kind == kind).Select(question => (question.Text, Rank: RankOf(index, question))).ToList();

        var missed = string.Join("; ", ranks.Where(one => one.Rank != 1).Select(one => $"{one.Text}: {one.Rank}"));
        Assert.True(ranks.Average(one => one.Rank > 0 ? 1.0 : 0) >= success, missed);
        Assert.True(ranks.Average(one => one.Rank > 0 ? 1.0 / one.Rank : 0) >= reciprocalRank, missed);
    }

    [Fact]
    public void Questions_AskForRecordsThatAreThere()
    {
        var index = IndexReader.Open(site.Path);
        var known = index.Search(new("") { Filters = new Dictionary<string, IReadOnlyList<string>> { ["type"] = ["task", "plan", "agency", "document"] }, Top = index.Records })
            .Hits.Select(hit => hit.Id).ToHashSet();

        Assert.InRange(Question.All.Count, 150, int.MaxValue);
        Assert.DoesNotContain(Question.All.SelectMany(question => question.Answers), answer => !known.Contains(answer));
    }

    // From 1; 0 where no answer is among the first ten.
    private static int RankOf(IndexReader index, Question question) =>
        index.Search(new(question.Text) { Filters = question.Filters }).Hits.Select(hit => hit.Id).ToList().FindIndex(question.Answers.Contains) + 1;
}
