using System.CommandLine;
using PlanSite.Content;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Cli;

/// <summary><c>plansite import FILE|FOLDER… [--into content] [--lang vi|en]</c></summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("source")
        {
            Description = "Documents, or folders of documents (.docx, .pdf, .html, .txt, .md).",
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new Option<string>("--into") { Description = "The content folder.", HelpName = "folder", DefaultValueFactory = _ => "content" };
        var language = OutputLanguage.Option();
        var command = new Command("import", "Turn raw documents into content that people review.") { sources, into, language };
        command.SetAction(line => (int)Run(line.GetRequiredValue(sources), new ContentFolder(line.GetRequiredValue(into)), line.GetValue(language)));
        return command;
    }

    private static ExitStatus Run(string[] sources, ContentFolder content, string? asked)
    {
        var language = OutputLanguage.Of(asked, content);
        var findings = new List<Finding>();
        var known = content.ReadAgencies();
        if (known.Findings.Any(IsBroken)) return Report(known.Findings, language);
        var run = new ImportRun(content, known.Value ?? new AgencyDirectory([]), language);
        var files = SourceDocuments.Find(sources, findings);
        WorkProgress.Show(progress =>
        {
            foreach (var file in files)
            {
                if (SourceDocuments.Read(file, content.SourceFolder, findings) is { } document) findings.AddRange(run.Import(document));
                progress.Step(ConsoleText.Of("progress.importing", language), files.Count);
            }
            return 0;
        });
        foreach (var line in run.Summary) Console.Out.WriteLine(line);
        return Report(findings, language);
    }

    // A content folder without an agency register is a new one; the import begins it.
    private static bool IsBroken(Finding finding) => finding.Severity == Severity.Error && finding.Code != FindingCode.FileMissing;

    private static string DoubtsOf(IReadOnlyList<Finding> findings, Language language) =>
        OpenValues(findings) is > 0 and var doubts ? ConsoleText.Of("import.doubts", language, doubts, Vocabulary.Word("content.doubt")) : "";

    // Several unread times of one task are one comment in the content.
    private static int OpenValues(IReadOnlyList<Finding> findings) =>
        findings.Count(finding => finding.Code == FindingCode.DoubtfulReading)
        + findings.Where(finding => finding.Code == FindingCode.TimeUnread).DistinctBy(finding => (finding.Position?.File, finding.Place)).Count();

    private static ExitStatus Report(IReadOnlyList<Finding> findings, Language language)
    {
        var report = new FindingReport(FindingFormat.Text, language);
        report.Write(findings, Console.Error);
        if (findings.Count > 0) Console.Error.WriteLine(report.CountOf(findings) + DoubtsOf(findings, language));
        return ExitStatuses.Of(findings, strict: false);
    }
}
