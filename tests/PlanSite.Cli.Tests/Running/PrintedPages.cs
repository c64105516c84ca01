using System.Diagnostics;
using Microsoft.Playwright;
using PlanSite.Cli.Tests.Browsing;

namespace PlanSite.Cli.Tests.Running;

/// <summary>A printed page of a site, sheet by sheet, as <c>pdftotext -layout</c> reads it.</summary>
/// <param name="Size">What <c>pdfinfo</c> says of the paper.</param>
/// <param name="Sheets">The text of each sheet.</param>
internal sealed record PrintedPages(string Size, IReadOnlyList<string> Sheets)
{
    /// <summary>Prints a file of a site, after a choice on the page.</summary>
    public static async Task<PrintedPages> OfAsync(Browser browser, string file, string? choice = null)
    {
        if (Environment.GetEnvironmentVariable("CI") != "true") Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "pdftotext (poppler-utils) is needed to read the PDF.");
        using var folder = new TemporaryFolder();
        await using var page = await browser.OpenAsync(new Uri(file).AbsoluteUri);
        if (choice is not null) await page.Page.CheckAsync(choice);
        await page.Page.PdfAsync(new PagePdfOptions { Path = folder["in.pdf"], PreferCSSPageSize = true });
        page.AssertQuiet();
        var text = OutputOf("pdftotext", "-layout", folder["in.pdf"], "-");
        return new PrintedPages(OutputOf("pdfinfo", folder["in.pdf"]), text[..text.LastIndexOf('\f')].Split('\f'));
    }

    private static string OutputOf(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd();
    }
}
