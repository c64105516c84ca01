using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Runs pdftotext, of the package poppler-utils.</summary>
internal static class PdfToText
{
    /// <summary>Names another place of the program than the search path.</summary>
    public const string PathVariable = "PLANSITE_PDFTOTEXT";

    private const int SecondsToRead = 60;
    private const int LargestOutput = 96 * 1024 * 1024;
    private const long LargestMemory = 1L << 30;
    private const int LongestMessage = 4096;
    private const int MillisecondsBetweenLooks = 200;

    /// <summary>The words with their places, in the form of <c>pdftotext -bbox</c>: the one output that every version has and that keeps columns apart.</summary>
    /// <exception cref="UnreadableDocumentException">The program is missing, or cannot read the PDF in time.</exception>
    public static byte[] WordsOf(ReadOnlyMemory<byte> pdf)
    {
        var program = Find() ?? throw new UnreadableDocumentException("pdf-no-program");
        var folder = Directory.CreateTempSubdirectory("plansite-pdf-");
        try
        {
            var file = Path.Combine(folder.FullName, "document.pdf");
            using (var copy = File.Create(file)) copy.Write(pdf.Span);
            return Run(program, file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named) return File.Exists(named) ? named : null;
        var name = OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    private static byte[] Run(string program, string file)
    {
        using var process = Start(program, file);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(SecondsToRead));
        try
        {
            var message = ReadAsync(process.StandardError.BaseStream, LongestMessage, toTheEnd: true, stop.Token);
            var output = ReadAsync(process.StandardOutput.BaseStream, LargestOutput + 1, toTheEnd: false, stop.Token);
            Watch(process, output);
            var words = output.GetAwaiter().GetResult();
            if (words.Length > LargestOutput) throw TooMuch();
            process.WaitForExitAsync(stop.Token).GetAwaiter().GetResult();
            return process.ExitCode == 0 ? words : throw new UnreadableDocumentException(Reason(Encoding.UTF8.GetString(message.GetAwaiter().GetResult())));
        }
        catch (OperationCanceledException)
        {
            throw new UnreadableDocumentException("pdf-endless", SecondsToRead);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    // A page is held in memory as a whole, and a small PDF can hold any amount of text.
    private static void Watch(Process process, Task output)
    {
        while (!output.IsCompleted)
        {
            Task.WhenAny(output, Task.Delay(MillisecondsBetweenLooks)).GetAwaiter().GetResult();
            if (MemoryOf(process) > LargestMemory) throw TooMuch();
        }
    }

    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It has come to its end.
        }
    }

    private static UnreadableDocumentException TooMuch() => new("pdf-long");

    private static Process Start(string program, string file)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (var argument in (string[])["-bbox", "-enc", "UTF-8", file, "-"]) start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw new UnreadableDocumentException("pdf-program-broken", program, failure.Message);
        }
    }

    // Keeps no more than a limit; what is over it must still be read where the program is to go on.
    private static async Task<byte[]> ReadAsync(Stream stream, int most, bool toTheEnd, CancellationToken stop)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while ((toTheEnd || kept.Length < most) && await stream.ReadAsync(buffer, stop).ConfigureAwait(false) is > 0 and var count) kept.Write(buffer, 0, (int)Math.Min(count, most - kept.Length));
        return kept.ToArray();
    }

    private static string Reason(string message) => message.Contains("password", StringComparison.OrdinalIgnoreCase) || message.Contains("encrypt", StringComparison.OrdinalIgnoreCase)
        ? "pdf-password"
        : "pdf-broken";
}
