using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Register.Settings;

namespace PlanSite.Content.Settings;

/// <summary>Reads <c>plansite.yml</c>.</summary>
internal static partial class SettingsReader
{
    private static readonly ShownForm<int> YearsForm = new(TryParseYears, "0…50");

    /// <summary>Null, with findings, when the file is missing, broken or has no title.</summary>
    public static SiteSettings? Read(string path, string shownPath, FindingList findings)
    {
        if (FileText.Read(path, shownPath, findings) is not { } file || YamlFile.Read(file, findings) is not { } root) return null;
        if (MapReader.Of(root, SettingsFields.Title, findings) is not { } fields) return null;
        var title = fields.RequiredText(SettingsFields.Title);
        var settings = new SiteSettings
        {
            Title = title ?? "",
            Description = fields.Text(SettingsFields.Description),
            BaseUrl = BaseUrl(fields),
            Language = Language(fields),
            Theme = Theme(fields),
            HorizonYears = fields.Value(SettingsFields.HorizonYears, YearsForm) ?? 5,
            Calendars = CalendarSettingsReader.Read(fields),
        };
        fields.Close();
        return title is null ? null : settings;
    }

    private static bool TryParseYears(string? text, out int years) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out years) && years <= 50;

    private static Uri? BaseUrl(MapReader fields)
    {
        if (fields.Text(SettingsFields.BaseUrl) is not { } text) return null;
        if (Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        fields.Reject(SettingsFields.BaseUrl, "https://…/");
        return null;
    }

    private static string Language(MapReader fields) => Matching(fields, SettingsFields.Language, LanguageTag(), "vi") ?? "vi";

    // The theme is a folder below themes: a path would lead elsewhere.
    private static string Theme(MapReader fields) => Matching(fields, SettingsFields.Theme, FolderName(), "default") ?? "default";

    private static string? Matching(MapReader fields, string field, Regex form, string expected)
    {
        var text = fields.Text(field);
        if (text is null || form.IsMatch(text)) return text;
        fields.Reject(field, expected);
        return null;
    }

    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"^\w[\w.-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FolderName();
}
