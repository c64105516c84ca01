using PlanSite.Register.Findings;

namespace PlanSite.Import.Encodings;

/// <summary>The text of a file.</summary>
/// <param name="Text">As it stands in the file, in any normal form.</param>
/// <param name="Findings">An old encoding that was converted, letters that could not be read.</param>
internal sealed record DecodedText(string Text, IReadOnlyList<Finding> Findings);
