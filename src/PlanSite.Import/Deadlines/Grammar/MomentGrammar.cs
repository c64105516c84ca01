namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>How points and periods of the calendar are printed, as fragments for the rules.</summary>
internal static class MomentGrammar
{
    private const string DayNumber = @"(?<d>0?[1-9]|[12]\d|3[01])(?!\d)";
    internal const string MonthNumber = @"(?:(?<m>0?[1-9]|1[0-2])(?!\d)|(?<=tháng\s*)(?<m>" + MonthNames.Name + "))";
    // "đợt 1 tháng 4/2025" begins no day.
    private const string NotCounted = @"(?<!(?<!\p{L})(?:đợt|lần|kỳ|vòng|lượt|khóa|phần|giai\s+đoạn)\s+)";
    private const string YearNumber = @"(?<y>(?:19|20)\d\d)(?!\d|/[\p{L}\d])";
    // "5/7/24": two figures behind a day and a month between slashes.
    internal const string ShortYear = @"(?:(?<=\d\s?/\s?\d{1,2}\s?/\s?)(?<y>[1-4]\d)(?!\d|\s?[/\p{L}]))";
    private const string YearAfter = @"(?:\s*(?:/|-|–|,?\s*năm)\s*" + YearNumber + ")";

    internal const string FullDate = @"(?:(?:hết\s+)?ngày\s*(?:m[ồù]ng\s+)?|" + NotCounted + ")" + DayNumber + @"\s?(?:[/.-]|tháng)\s?" + MonthNumber + @"\s?(?:[/.-]|,?\s?năm)\s?(?:" + YearNumber + "|" + ShortYear + ")";
    internal const string Day = @"(?:hết\s+)?ngày\s*(?:m[ồù]ng\s+)?" + DayNumber + @"\s*(?:/|-|tháng)\s*" + MonthNumber + "(?>" + YearAfter + "?)";
    internal const string DayWithoutMonth = @"(?:ngày\s*" + DayNumber + @"(?!\s*(?:/|tháng|ngày))|(?<![\d/.-])" + DayNumber + @"(?=$|\s*(?:đến|tới|[-–])\s*(?:ngày\s*)?(?:0?[1-9]|[12]\d|3[01])\s?/\s?\d))";
    internal const string Month = @"tháng\s*" + MonthNumber + "(?>" + YearAfter + "?)";
    internal const string BareDay = @"(?<![\d/])" + DayNumber + @"\s?/\s?" + MonthNumber + @"(?!\s?[/.]\s?\d|\s?-\s?\d{4})";
    internal const string BareMonth = @"(?<![\d/-])" + MonthNumber + @"\s?[/-]\s?" + YearNumber;
    internal const string Quarter = @"(?:qu[ýí]\s*|qu[yi]\s+(?=[IV])|q\.\s?(?=[IV])|q\.?\s?(?=(?:IV|I{1,3}|[1-4])\s?[/-]\s?20\d\d))(?<q>IV|I{1,3}|[1-4])(?![\p{L}\d])(?>(?:\s*(?:/|-|–|,|\.|,?\s*năm)?\s*" + YearNumber + ")?)";
    internal const string Months = @"(?<k>0?[1-9]|1[01]|ba|sáu|chín)\s+tháng\s+(?<h>đầu|cuối)\s+(?:của\s+)?năm(?:\s*" + YearNumber + ")?";
    internal const string Week = @"tuần\s+(?:lễ\s+)?(?:thứ\s+)?(?<w>[1-4]|IV|I{1,3}|nhất|hai|ba|tư|đầu|cuối)\s+(?:của\s+)?" + Month;
    internal const string Year = @"năm\s*" + YearNumber;
    internal const string BareYear = @"(?<![\d/.-])" + YearNumber;
    internal const string EdgeOfYear = @"(?<e>đầu|giữa|cuối|hết|(?<=^\s*)cả)\s+năm(?:\s*" + YearNumber + @")?(?!\s+(?:thứ|học))";
    internal const string Edge = @"(?:(?:khoảng\s+)?(?<e>(?:nửa\s+)?(?:đầu|cuối)|giữa|hết)\s+)?";

    // What only continues a list: "tháng 11, 12/2013", "quý II và III năm 2022", "từ tháng 3 đến 5 năm 2025".
    internal const string MonthGoingOn = MonthNumber + @"\s*năm\s*" + YearNumber;
    private const string MonthAfterDash = MonthNumber + @"\s?[/-]\s?" + YearNumber;
    internal const string QuarterGoingOn = @"(?<q>IV|I{1,3})(?![\p{L}\d])(?:\s*(?:/|-|năm)\s*" + YearNumber + ")?";

    private const string Named =
        FullDate + "|" + Day + "|" + Months + "|" + Week + "|" + Edge + "(?:" + Month + "|" + Quarter + "|" + Year + ")|" + EdgeOfYear;

    /// <summary>The words that any moment begins with.</summary>
    public const string Openings =
        "ngày+mồng|mùng|0 tháng+" + MonthNames.FirstWords + "|0 năm+0 quý+" + QuarterNumbers + " quí+" + QuarterNumbers + " qui+" + QuarterNumbers + " quy+" + QuarterNumbers + " q tuần ba+tháng sáu+tháng chín+tháng khoảng nửa+đầu|cuối đầu+" + Periods
        + " giữa+" + Periods + " cuối+" + Periods + " cả+năm hết+ngày|" + Periods + " " + OpeningWords.Figures;

    /// <summary>The first of these words, for what stands before a moment.</summary>
    public const string FirstWords = "khoảng|nửa|đầu|giữa|cuối|hết|ngày|ba|sáu|chín|" + Periods + "|" + OpeningWords.Figures;

    private const string QuarterNumbers = "I|II|III|IV|" + OpeningWords.Figures;

    private const string Periods = "tháng|quý|quí|qui|quy|q|năm|tuần";

    /// <summary>A moment that names itself ("ngày …", "tháng …", "quý …", "năm …", a full date).</summary>
    public const string Explicit = "(?:" + Named + ")";

    /// <summary>A moment that may also be bare figures ("12/2025", "2026"), as in time lines and tables.</summary>
    public const string Any = "(?:" + Named + "|" + BareMonth + "|" + BareYear + ")";

    /// <summary>The end of a span or a later item of a list.</summary>
    public const string Later = "(?:" + Named + "|" + QuarterGoingOn + "|" + MonthGoingOn + "|" + MonthAfterDash + "|" + BareDay + "|" + YearNumber + ")";

    /// <summary>The beginning of a span, which may leave its month to the end ("từ ngày 01 đến ngày 15/4/2022").</summary>
    public const string Earlier = "(?:" + Named + "|" + DayWithoutMonth + "|" + BareMonth + "|" + BareDay + "|" + BareYear + ")";

    /// <summary>What a limit can name: any moment, a day without "ngày", each after an hour ("17h00 ngày 20/12/2025").</summary>
    public const string Limit = Hour + "(?<a>" + Named + "|" + BareMonth + "|" + BareDay + "|" + BareYear + ")";

    /// <summary>An hour before a day, which no deadline keeps.</summary>
    public const string Hour = @"(?:\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?(?:\s?(?:phút|p))?\s*,?\s*)?";
}
