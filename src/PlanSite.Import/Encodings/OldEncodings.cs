using System.Text;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Encodings;

/// <summary>The encodings in which documents from before Unicode come, each as a way to read the Latin text that they look like.</summary>
internal static class OldEncodings
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    public static IReadOnlyList<OldEncoding> All { get; } =
    [
        new("TCVN3 (ABC)", Tcvn3.Decode),
        new("VNI-Windows", VniWindows.Decode),
        new("windows-1258", latin => Windows1252.TryBytesOf(latin) is { } bytes ? VietnameseText.Normalize(Windows1258.GetString(bytes)) : null),
        new("UTF-8 (saved as if it were windows-1252)", latin => Windows1252.TryBytesOf(latin) is { } bytes ? Utf8OrNull(bytes) : null),
    ];

    private static string? Utf8OrNull(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : null;
}
