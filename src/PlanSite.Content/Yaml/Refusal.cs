using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>Why a text is not the value of a field.</summary>
/// <param name="Code">What is wrong with it.</param>
/// <param name="Words">What the message says after the field and the text: what was expected, what may have been meant.</param>
internal sealed record Refusal(FindingCode Code, params string[] Words);
