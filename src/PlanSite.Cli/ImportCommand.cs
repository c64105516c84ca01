using System.CommandLine;
using PlanSite.Content;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Cli;

/// <summary><c>plansite import FILE|FOLDER… [--into content]</c></summary>
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
        var command = new Command("import", "Turn raw documents into content that people review.") { sources, into };
        command.SetAction(line => (int)Run(line.GetRequiredValue(sources), line.GetRequiredValue(into)));
        return command;
    }

    private static ExitStatus Run(string[] sources, string into)
    {
        var content = new ContentFolder(into);
        var findings = new List<Finding>();
        var known = content.ReadAgencies();
        if (known.Findings.Any(IsBroken)) return Report(known.Findings);
        var run = new ImportRun(content, known.Value ?? new AgencyDirectory([]));
        var files = SourceDocuments.Find(sources, findings);
        WorkProgress.Show(progress =>
        {
            foreach (var file in files)
            {
                if (SourceDocuments.Read(file, content.SourceFolder, findings) is { } document) findings.AddRange(run.Import(document));
                progress.Step("Importing", files.Count);
            }
            return 0;
        });
        foreach (var line in run.Summary) Console.Out.WriteLine(line);
        return Report(findings);
    }

    // A content folder without an agency register is a new one; the import begins it.
    private static bool IsBroken(Finding finding) => finding.Severity == Severity.Error && finding.Code != FindingCode.FileMissing;

    private static string CountOf(IReadOnlyList<Finding> findings)
    {
        var doubts = findings.Count(finding => finding.Code == FindingCode.DoubtfulReading);
        var counts = Enum.GetValues<Severity>().OrderDescending().Select(severity => $"{FindingCatalogue.NameOf(severity)} {findings.Count(finding => finding.Severity == severity)}");
        var confirm = doubts > 0 ? $"; {doubts} ask to confirm a value: where it is right, delete its comment '# {Vocabulary.Word("content.doubt")}' in the content" : "";
        return $"findings: {findings.Count} ({string.Join(", ", counts)}){confirm}";
    }

    private static ExitStatus Report(IReadOnlyList<Finding> findings)
    {
        FindingReport.Write(findings, FindingFormat.Text, Console.Error);
        if (findings.Count > 0) Console.Error.WriteLine(CountOf(findings));
        return ExitStatuses.Of(findings, strict: false);
    }
}
