using System.Text;
using PlanSite.Register.Findings;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Files;

/// <summary>A text file of the content, or the lower part of one, in NFC.</summary>
/// <param name="File">The path that findings show.</param>
/// <param name="Text">The text.</param>
/// <param name="FirstLine">The number, counted from 1, that the first line of the text has in the file.</param>
internal sealed record FileText(string File, string Text, int FirstLine = 1)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A position in the file from one in the text; both counted from 1.</summary>
    public SourcePosition At(int line, int column) => new(File, FirstLine + line - 1, column);

    /// <summary>Reads a UTF-8 file; null, with a finding, when that is not possible.</summary>
    public static FileText? Read(string path, string shownPath, FindingList findings)
    {
        try
        {
            return new FileText(shownPath, VietnameseText.Normalize(System.IO.File.ReadAllText(path, Utf8)));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            findings.Add(FindingCode.FileMissing, new SourcePosition(shownPath), shownPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException or ArgumentException)
        {
            findings.Add(FindingCode.FileUnreadable, new SourcePosition(shownPath), shownPath, e.Message);
        }
        return null;
    }

    /// <summary>Writes a text as it stands: UTF-8 without a byte order mark.</summary>
    public static void Write(string path, string text) => System.IO.File.WriteAllText(path, text, Utf8);
}
