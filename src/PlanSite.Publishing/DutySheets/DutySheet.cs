namespace PlanSite.Publishing.DutySheets;

/// <summary>What a duty sheet says, whether as a page, in Word or in Excel.</summary>
internal sealed record DutySheet
{
    /// <summary>Canonical name of the agency.</summary>
    public required string Agency { get; init; }

    public required SheetHead Head { get; init; }

    /// <summary>"PHIẾU NHIỆM VỤ".</summary>
    public required string Title { get; init; }

    /// <summary>What it is about: "Quý II năm 2022".</summary>
    public required string Subject { get; init; }

    /// <summary>In their order; empty when there is nothing to do.</summary>
    public required IReadOnlyList<SheetGroup> Groups { get; init; }

    /// <summary>How many rows all groups have.</summary>
    public required int Total { get; init; }

    /// <summary>What stands below the table: the total, through which groups there are duties, what the sheet leaves out.</summary>
    public required string Notes { get; init; }

    /// <summary>Above the position of the one who signs ("TM. ỦY BAN NHÂN DÂN"); null when the head signs for himself.</summary>
    public required string? SignsFor { get; init; }

    /// <summary>The position of the one who signs, or dots to write it on.</summary>
    public required string Position { get; init; }
}
