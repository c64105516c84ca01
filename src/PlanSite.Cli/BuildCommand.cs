using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PlanSite.Content;
using PlanSite.Publishing;
using PlanSite.Publishing.Swapping;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Cli;

/// <summary><c>plansite build [--content content] [--theme themes/default] [--out site] [--as-of DATE] [--previous FOLDER] [--base-url URL] [--strict] [--lang vi|en]</c></summary>
internal static class BuildCommand
{
    public static Command Create(TimeProvider clock)
    {
        var content = Options.Content();
        var theme = new Option<string?>("--theme") { Description = "Folder of the theme [default: the one named in plansite.yml].", HelpName = "folder" };
        var output = new Option<string>("--out") { Description = "Where the site goes.", HelpName = "folder", DefaultValueFactory = _ => "site" };
        var asOf = new Option<string?>("--as-of") { Description = "The day, YYYY-MM-DD, as of which deadlines are shown [default: today].", HelpName = "date" };
        var previous = new Option<string?>("--previous") { Description = "Folder of the site published before, to tell what changed [default: the one in --out].", HelpName = "folder" };
        var baseUrl = new Option<string?>("--base-url") { Description = "Where the site will be published.", HelpName = "url" };
        var strict = Options.Strict();
        var language = OutputLanguage.Option();
        asOf.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && ParseDate(text) is null) result.AddError($"'{text}' is not a date; write YYYY-MM-DD, such as 2026-11-21.");
        });
        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && ParseUrl(text) is null) result.AddError($"'{text}' is not a web address; write https://… or http://….");
        });
        var command = new Command("build", "Build the site from the content.") { content, theme, output, asOf, previous, baseUrl, strict, language };
        command.SetAction(line => (int)Run(new BuildRequest(
            new ContentFolder(line.GetRequiredValue(content)),
            line.GetValue(theme),
            line.GetRequiredValue(output),
            ParseDate(line.GetValue(asOf)) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            ParseUrl(line.GetValue(baseUrl)),
            line.GetValue(strict),
            line.GetValue(previous)), line.GetValue(language)));
        return command;
    }

    private static ExitStatus Run(BuildRequest request, string? asked)
    {
        var language = OutputLanguage.Of(asked, request.Content);
        var watch = Stopwatch.StartNew();
        var (loaded, summary) = WorkProgress.Show(progress => Build(request, progress, language));
        IReadOnlyList<Finding> findings = summary is null ? loaded.Mistakes : [.. loaded.AllFindings, .. summary.Findings];
        new FindingReport(FindingFormat.Text, language).Write(findings, Console.Error);
        if (summary is null) Console.Error.WriteLine(ConsoleText.Of("build.not-published", language, request.Output));
        else Console.Out.WriteLine(ConsoleText.Of("build.done", language, request.Output, summary.Plans, summary.Tasks, summary.Pages, summary.Records, watch.Elapsed.TotalSeconds));
        return ExitStatuses.Of(summary is null ? loaded.AllFindings : findings, request.Strict);
    }

    private static (LoadedRegister Loaded, PublishSummary? Summary) Build(BuildRequest request, WorkProgress progress, Language language)
    {
        var loaded = LoadedRegister.Load(request.Content, progress, language);
        if (!loaded.CanPublish) return (loaded, null);
        using var swap = SiteSwap.Begin(request.Output);
        var summary = new SitePublisher(InputOf(request, loaded)).Publish(new OutputFolder(swap.Folder), new Progress(progress, language));
        swap.Commit();
        return (loaded, summary);
    }

    private static SiteInput InputOf(BuildRequest request, LoadedRegister loaded) => new()
    {
        Register = loaded.Register,
        Plans = loaded.Content,
        Settings = loaded.Settings! with { BaseUrl = request.BaseUrl ?? loaded.Settings.BaseUrl },
        ThemeFolder = ThemeFolders.Find(request.Theme, loaded),
        SourceFolder = loaded.Content.SourceFolder,
        AsOf = request.AsOf,
        PreviousSite = request.PreviousSite,
        EqualTerms = loaded.EqualTerms,
        Holidays = loaded.Holidays,
    };

    private static DateOnly? ParseDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Uri? ParseUrl(string? text) =>
        Uri.TryCreate(text?.TrimEnd('/') + "/", UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;

    private sealed record BuildRequest(ContentFolder Content, string? Theme, string Output, DateOnly AsOf, Uri? BaseUrl, bool Strict, string? Previous)
    {
        // Before the first build nothing is there to compare with, and that is no fault.
        public string? PreviousSite => Previous ?? (File.Exists(Path.Combine(Output, "data", "plans.json")) ? Output : null);
    }

    private sealed class Progress(WorkProgress progress, Language language) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value) => progress.Reach(ConsoleText.Of($"progress.{Names.Of(value.Stage)}", language), value.Done, value.Total);
    }
}
