namespace PlanSite.Import.Citations;

/// <summary>A document number and where it is printed.</summary>
/// <param name="Number">Canonical spelling.</param>
/// <param name="KindCode">The code of its kind (<c>KL</c>, <c>QĐi</c>, <c>QH</c>).</param>
/// <param name="Start">Offset in the text; the same for numbers that share a code ("số 18, 19 – NQ/TW").</param>
/// <param name="Length">With what they share.</param>
internal sealed record PrintedNumber(string Number, string KindCode, int Start, int Length);
