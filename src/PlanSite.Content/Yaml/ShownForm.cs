using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>A form that one example or a list of all values shows, the same in every language.</summary>
internal sealed class ShownForm<T>(ShownForm<T>.Parser parse, string expected) : IForm<T>
    where T : struct
{
    public delegate bool Parser(string? text, out T value);

    public bool TryParse(string? text, out T value) => parse(text, out value);

    public Refusal Refuse(string text) => new(FindingCode.ValueInvalid, expected);
}
