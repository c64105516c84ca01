using System.Text.RegularExpressions;

namespace PlanSite.Import.Outline;

/// <summary>What can be told of a sentence by its beginning and its end.</summary>
internal static partial class Sentences
{
    /// <summary>Whether it announces what comes below it ("… những nhiệm vụ, giải pháp sau:").</summary>
    public static bool Introduces(string text) => Announcement().IsMatch(text);

    /// <summary>The text without a last sentence that announces what comes below.</summary>
    public static string WithoutIntroduction(string text) =>
        !Introduces(text) ? text : text.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : "";

    /// <summary>Whether it ends as sentences do; headings do not.</summary>
    public static bool IsClosed(string text) => ClosedEnd().IsMatch(text);

    /// <summary>Whether it begins as the orders at the end of a plan do, which belong to no clause.</summary>
    public static bool ClosesPlan(string text) => ClosingOrder().IsMatch(text);

    /// <summary>Whether it tells of the plan and is no work ("Kế hoạch này thay thế …").</summary>
    public static bool TellsOfPlan(string text) => AboutPlan().IsMatch(text);

    [GeneratedRegex(@"(?::|(?<!\p{L})(?:sau|sau đây|dưới đây|như sau)\s*[.;]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"[.;!?…/]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosedEnd();

    [GeneratedRegex(@"^(?:Trên đây là|(?:Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn|Quyết định) này|Trong quá trình(?: tổ chức| triển khai)* thực hiện|Quá trình(?: tổ chức| triển khai)* thực hiện|Giao (?=\p{Lu})|Yêu cầu (?=\p{Lu}|các )|Đề nghị (?=\p{Lu}|các )|Căn cứ (?:Kế hoạch|Chương trình) này)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingOrder();

    [GeneratedRegex(@"^(?:Trên đây là|\(?\s*(?:Ban hành )?[Kk]èm theo|(?:Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn|Quyết định|Nghị quyết) này)", RegexOptions.CultureInvariant)]
    private static partial Regex AboutPlan();
}
