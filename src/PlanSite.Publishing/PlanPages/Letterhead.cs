using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Html;

namespace PlanSite.Publishing.PlanPages;

/// <summary>The head of the document, "không ghi" for what it does not print.</summary>
/// <param name="Issuer">The issuing body.</param>
/// <param name="Area">The jurisdiction as the register has it; null when the issuer names it or the document prints no issuer.</param>
/// <param name="Number">"Số: 66/KH-UBND".</param>
/// <param name="Date">"Trà Vinh, ngày 05 tháng 10 năm 2022".</param>
/// <param name="Kind">The kind.</param>
/// <param name="Title">The title with its links.</param>
/// <param name="Official">The same in the form of official documents, for paper.</param>
internal sealed record Letterhead(string Issuer, string? Area, string Number, string Date, string Kind, SafeHtml Title, SheetHead Official);
