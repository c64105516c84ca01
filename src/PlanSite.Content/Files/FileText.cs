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
        var bytes = Array.Empty<byte>();
        try
        {
            bytes = System.IO.File.ReadAllBytes(path);
            return new FileText(shownPath, VietnameseText.Normalize(Utf8.GetString(bytes).TrimStart('\uFEFF')));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            findings.Add(FindingCode.FileMissing, new SourcePosition(shownPath), shownPath);
        }
        catch (DecoderFallbackException e)
        {
            var before = bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length));
            var position = new SourcePosition(shownPath, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
            findings.Add(FindingCode.FileUnreadable, position, new Fault("not-utf8"), shownPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            findings.Add(FindingCode.FileUnreadable, new SourcePosition(shownPath), Fault.Of(e), shownPath);
        }
        return null;
    }

    /// <summary>Writes a file that is not there yet, where nobody reads it before it is whole.</summary>
    public static void WriteNew(string path, string text) => System.IO.File.WriteAllText(path, text, Utf8);

    /// <summary>Writes a text as it stands: UTF-8 without a byte order mark. A write that fails leaves the file as it was.</summary>
    public static void Write(string path, string text)
    {
        var place = System.IO.File.Exists(path) ? System.IO.File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        var staged = place + ".new";
        try
        {
            WriteNew(staged, text);
            System.IO.File.Move(staged, place, overwrite: true);
        }
        finally
        {
            System.IO.File.Delete(staged);
        }
    }
}
