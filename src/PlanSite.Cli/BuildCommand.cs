using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PlanSite.Publishing;
using PlanSite.Publishing.Swapping;

namespace PlanSite.Cli;

/// <summary><c>plansite build [--content content] [--theme themes/default] [--out site] [--as-of DATE] [--base-url URL] [--strict]</c></summary>
internal static class BuildCommand
{
    public static Command Create(TimeProvider clock)
    {
        var content = Options.Content();
        var theme = new Option<string?>("--theme") { Description = "Folder of the theme [default: the one named in plansite.yml].", HelpName = "folder" };
        var output = new Option<string>("--out") { Description = "Where the site goes.", HelpName = "folder", DefaultValueFactory = _ => "site" };
        var asOf = new Option<string?>("--as-of") { Description = "The day, YYYY-MM-DD, as of which deadlines are shown [default: today].", HelpName = "date" };
        var baseUrl = new Option<string?>("--base-url") { Description = "Where the site will be published.", HelpName = "url" };
        var strict = Options.Strict();
        asOf.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && ParseDate(text) is null) result.AddError($"'{text}' is not a date; write YYYY-MM-DD, such as 2026-11-21.");
        });
        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && ParseUrl(text) is null) result.AddError($"'{text}' is not a web address; write https://… or http://….");
        });
        var command = new Command("build", "Build the site from the content.") { content, theme, output, asOf, baseUrl, strict };
        command.SetAction(line => (int)Run(new BuildRequest(
            line.GetRequiredValue(content),
            line.GetValue(theme),
            line.GetRequiredValue(output),
            ParseDate(line.GetValue(asOf)) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            ParseUrl(line.GetValue(baseUrl)),
            line.GetValue(strict))));
        return command;
    }

    private static ExitStatus Run(BuildRequest request)
    {
        var watch = Stopwatch.StartNew();
        var (loaded, summary) = WorkProgress.Show(progress => Build(request, progress));
        FindingReport.Write(summary is null ? loaded.Mistakes : loaded.AllFindings, FindingFormat.Text, Console.Error);
        if (summary is null) Console.Error.WriteLine($"Not published: {request.Output} is as it was. Mend the errors above and build again.");
        else Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{request.Output}: {summary.Plans} plans, {summary.Tasks} tasks, {summary.Pages} pages, {summary.Records} search records in {watch.Elapsed.TotalSeconds:0.0} s"));
        return ExitStatuses.Of(loaded.AllFindings, request.Strict);
    }

    private static (LoadedRegister Loaded, PublishSummary? Summary) Build(BuildRequest request, WorkProgress progress)
    {
        var loaded = LoadedRegister.Load(request.Content, progress);
        if (!loaded.CanPublish) return (loaded, null);
        using var swap = SiteSwap.Begin(request.Output);
        var summary = new SitePublisher(InputOf(request, loaded)).Publish(new OutputFolder(swap.Folder), new Progress(progress));
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
        EqualTerms = loaded.EqualTerms,
    };

    private static DateOnly? ParseDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Uri? ParseUrl(string? text) =>
        Uri.TryCreate(text?.TrimEnd('/') + "/", UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;

    private sealed record BuildRequest(string Content, string? Theme, string Output, DateOnly AsOf, Uri? BaseUrl, bool Strict);

    private sealed class Progress(WorkProgress progress) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value) => progress.Reach(value.Stage.ToString(), value.Done, value.Total);
    }
}
