using System.CommandLine;
using PlanSite.Content;
using PlanSite.Register.Settings;
using PlanSite.Register.Wording;

namespace PlanSite.Cli;

/// <summary>The language of what a command prints: the one asked for, else that of the site, else English.</summary>
internal static class OutputLanguage
{
    private const string Name = "--lang";

    public static Option<string?> Option()
    {
        var option = new Option<string?>(Name) { Description = "Language of messages: vi or en [default: the language of the site].", HelpName = "vi|en" };
        option.AcceptOnlyFromAmong("vi", "en");
        return option;
    }

    /// <summary>For a content folder whose settings are not read yet.</summary>
    public static Language Of(string? asked, ContentFolder content) => asked is null ? Of(asked, content.ReadSettings().Value) : Named(asked);

    public static Language Of(string? asked, SiteSettings? settings) => Named(asked ?? settings?.Language);

    /// <summary>For a built site.</summary>
    public static Language Of(string? asked, DirectoryInfo site) => Named(asked ?? SiteLanguage.Of(site));

    /// <summary>For a command that failed before it knew the site; English for commands that have no choice.</summary>
    public static Language Asked(ParseResult line) => Named(line.CommandResult.Command.Options.Any(option => option.Name == Name) ? line.GetValue<string?>(Name) : null);

    private static Language Named(string? name) =>
        name is "vi" || name?.StartsWith("vi-", StringComparison.OrdinalIgnoreCase) == true ? Language.Vietnamese : Language.English;
}
