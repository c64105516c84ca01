

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Words that the rules for days and periods share.</summary>
internal static class CalendarPatterns
{
    public const string To = @"\s*(?:(?<!\p{L})(?:đến|tới)(?!\p{L})|[-–—])\s*";

    public const string ToWords = "đến|tới|" + OpeningWords.Dash;

    // Behind a word that a moment must follow.
    public const string BeforeMoment = "+" + MomentGrammar.FirstWords;

    public const string YearOnly = @"(?:19|20)\d\d(?!\d)";

    public const string NotOfOffice = @"(?<!(?:nhiệm\s+kỳ|kh(?:óa|oá)|\d\s+năm|năm\s+học|niên\s+khóa)\s*(?:(?:19|20)\d\d\s?[-–]\s?)?)";
}
