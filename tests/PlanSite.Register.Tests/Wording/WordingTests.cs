using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Register.Tests.Wording;

public sealed partial class WordingTests
{
    [Fact]
    public void Vocabulary_HasWordsForEveryValue()
    {
        Assert.All(Enum.GetValues<Role>(), value => Assert.NotEmpty(Vocabulary.Of(value)));
        Assert.All(Enum.GetValues<DeadlineKind>(), value => Assert.NotEmpty(Vocabulary.Of(value)));
        Assert.All(Enum.GetValues<RelationType>(), value => Assert.NotEmpty(Vocabulary.Of(value)));
        Assert.All(Enum.GetValues<AgencyType>(), value => Assert.NotEmpty(Vocabulary.Of(value)));
        Assert.All(Enum.GetValues<Origin>(), value => Assert.NotEmpty(Vocabulary.Of(value)));
    }

    [Fact]
    public void Vocabulary_IsComposedText() => Assert.All(Vocabulary.All, word => Assert.True(word.Value.IsNormalized(), word.Key));

    [Fact]
    public void FindingTexts_OfBothLanguages_UseTheSameArguments() => Assert.All(Enum.GetValues<FindingCode>(), code =>
    {
        var finding = new Finding { Code = code, Arguments = ["<0>", "<1>", "<2>", "<3>"] };
        Assert.NotEmpty(finding.English);
        Assert.NotEqual(finding.English, finding.Vietnamese);
        Assert.Equal(ArgumentsIn(finding.English), ArgumentsIn(finding.Vietnamese));
    });

    [Fact]
    public void FindingTexts_WithoutEnoughArguments_StillRead() =>
        Assert.NotEmpty(new Finding { Code = FindingCode.LabelsJump }.Vietnamese);

    [Fact]
    public void Finding_AtAFile_IsPrintedAsEditorsReadIt()
    {
        var finding = new Finding { Code = FindingCode.FieldMissing, Arguments = ["kind"], Position = new SourcePosition("content/x.md", 3, 1) };

        Assert.Equal("content/x.md(3,1): error field-missing: the field 'kind' is missing; add a line 'kind: …'", finding.ToString());
    }

    [Theory]
    [InlineData(DeadlineKind.PerReference, "per-reference")]
    [InlineData(DeadlineKind.OnRequest, "on-request")]
    [InlineData(DeadlineKind.By, "by")]
    public void Names_AreKebabCase(DeadlineKind kind, string name)
    {
        Assert.Equal(name, Names.Of(kind));
        Assert.True(Names.TryParse<DeadlineKind>(name, out var parsed));
        Assert.Equal(kind, parsed);
    }

    [Theory]
    [InlineData("PerReference")]
    [InlineData("")]
    [InlineData(null)]
    public void Names_OfNoValue_AreRefused(string? name) => Assert.False(Names.TryParse<DeadlineKind>(name, out _));

    private static IEnumerable<string> ArgumentsIn(string text) => Argument().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"<\d>", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();
}
