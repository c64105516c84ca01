using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>A person called by name before the office that acts: "đồng chí Trần Văn Chiến, Phó Chủ tịch UBND tỉnh".</summary>
internal static partial class NamedPerson
{
    // Characters: no name is longer.
    private const int LongestName = 48;

    /// <summary>Where the office begins behind the name that stands at an offset; -1 where no name or nothing behind it stands.</summary>
    public static int OfficeBehind(AgencyText text, int at) =>
        text.IsUpperAt(at) && Name().Match(text.Text, at, Math.Min(LongestName, text.Length - at)) is { Success: true } name ? at + name.Length : -1;

    /// <summary>The end of the name that stands at an offset, two words at least; -1 where none stands.</summary>
    public static int EndOf(AgencyText text, int at) =>
        text.IsUpperAt(at) && WholeName().Match(text.Text, at, Math.Min(LongestName, text.Length - at)) is { Success: true } name ? at + name.Length : -1;

    [GeneratedRegex(@"\G\p{Lu}[\p{Ll}’'ʼ]*(?: \p{Lu}[\p{Ll}’'ʼ]*){1,5}(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex WholeName();

    [GeneratedRegex(@"\G\p{Lu}[\p{Ll}’'ʼ]*(?: \p{Lu}[\p{Ll}’'ʼ]*){1,5}(?:, | [-–] )(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
