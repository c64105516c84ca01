using System.Text.RegularExpressions;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Register.Tests.Wording;

public sealed partial class FaultTests
{
    // What the machine or another program says is English: Vietnamese may leave it out.
    [Fact]
    public void Faults_OfBothLanguages_UseTheSameArguments() => Assert.All(Fault.Codes.Where(code => !code.StartsWith("system-", StringComparison.Ordinal)), code =>
    {
        var fault = new Fault(code, "<0>", "<1>");
        Assert.NotEqual(fault.English, fault.Vietnamese);
        Assert.Equal(ArgumentsIn(fault.English), ArgumentsIn(fault.Vietnamese));
        Assert.True(fault.Vietnamese.IsNormalized());
    });

    [Fact]
    public void ConsoleTexts_OfBothLanguages_UseTheSameArguments() => Assert.All(ConsoleText.Keys, key =>
    {
        object[] arguments = ["<0>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>"];
        var (english, vietnamese) = (ConsoleText.Of(key, Language.English, arguments), ConsoleText.Of(key, Language.Vietnamese, arguments));
        Assert.NotEqual(english, vietnamese);
        Assert.Equal(ArgumentsIn(english), ArgumentsIn(vietnamese));
    });

    [Theory]
    [InlineData(typeof(UnauthorizedAccessException), "không có quyền")]
    [InlineData(typeof(FileNotFoundException), "không còn ở đó")]
    [InlineData(typeof(PathTooLongException), "quá dài")]
    public void Fault_OfTheMachine_IsToldByItsKind(Type failure, string vietnamese)
    {
        var fault = Fault.Of((Exception)Activator.CreateInstance(failure, "Access to the path is denied.")!);

        Assert.Equal("Access to the path is denied.", fault.English);
        Assert.Contains(vietnamese, fault.Vietnamese, StringComparison.Ordinal);
        Assert.DoesNotContain("Access", fault.Vietnamese, StringComparison.Ordinal);
    }

    private static IEnumerable<string> ArgumentsIn(string text) => ArgumentForm().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("<[0-9]>")]
    private static partial Regex ArgumentForm();
}
