namespace PlanSite.Publishing.DutySheets;

/// <summary>The head of a duty sheet or plan in the form of official documents.</summary>
/// <param name="Superior">The body above, in capitals; null where none is printed.</param>
/// <param name="Name">The agency, in capitals.</param>
/// <param name="IsParty">Whether it has the Party's form and not that of the State.</param>
/// <param name="PlaceAndDate">"Bình Thuận, ngày 15 tháng 6 năm 2022".</param>
/// <param name="Number">"Số: 66/KH-UBND" below the bodies; null where documents of the sort have none.</param>
internal sealed record SheetHead(string? Superior, string Name, bool IsParty, string PlaceAndDate, string? Number = null);
