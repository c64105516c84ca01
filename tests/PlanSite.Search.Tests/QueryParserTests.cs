using FsCheck;
using FsCheck.Fluent;
using PlanSite.Search.Searching;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Tests;

public sealed class QueryParserTests
{
    [Fact]
    public void Parse_OfVectors_UnderstandsThem() => Assert.All(Vectors.Queries, vector =>
    {
        var query = QueryParser.Parse(vector.Query);

        Assert.Equal(vector.Words, Join(query.Words));
        Assert.Equal(vector.Phrases, query.Phrases.Select(Join));
        Assert.Equal(vector.Excluded, query.Excluded.Select(Join));
    });

    [Fact]
    public void SyllableVectors_HaveTheirForms() => Assert.All(Vectors.Syllables, vector =>
    {
        var text = VietnameseText.Normalize(vector.Text);
        var forms = Syllables.In(text).Select(syllable => SyllableForm.Of(text.Substring(syllable.Start, syllable.Length))).ToList();

        Assert.Equal(vector.Exact, string.Join(' ', forms.Select(form => form.Exact)));
        Assert.Equal(vector.Folded, string.Join(' ', forms.Select(form => form.Folded)));
    });

    [Fact]
    public void Parse_OfPastedPages_KeepsTheFirstWords() =>
        Assert.Equal(QueryParser.MostWords, QueryParser.Parse(string.Concat(Enumerable.Repeat("ban ", 5_000))).Words.Count);

    [Fact]
    public void Parse_OfManyExclusions_Ends() => Assert.InRange(QueryParser.Parse(string.Concat(Enumerable.Repeat("-ban ", 5_000))).Excluded.Count, 1, QueryParser.MostWords);

    [Fact]
    public void Parse_OfAnything_NeverHasEmptyWords() => Prop.ForAll(HostileText.Arbitrary, text =>
    {
        var query = QueryParser.Parse(text);
        return query.Words.Concat(query.Phrases.SelectMany(run => run)).Concat(query.Excluded.SelectMany(run => run)).All(word => word.Exact.Length > 0 && word.Folded.Length > 0);
    }).QuickCheckThrowOnFailure();

    private static string Join(IReadOnlyList<QueryWord> words) => string.Join(' ', words.Select(word => word.Exact));
}
