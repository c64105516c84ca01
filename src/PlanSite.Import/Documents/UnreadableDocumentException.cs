using PlanSite.Register.Findings;

namespace PlanSite.Import.Documents;

/// <summary>A document that cannot be read at all.</summary>
/// <param name="code">Why, and how to mend it, as <see cref="Register.Findings.Fault"/> names it.</param>
/// <param name="arguments">What fills its text.</param>
internal sealed class UnreadableDocumentException(string code, params object[] arguments) : Exception(new Fault(code, arguments).English)
{
    /// <summary>Why, for people of every language.</summary>
    public Fault Fault { get; } = new(code, arguments);
}
