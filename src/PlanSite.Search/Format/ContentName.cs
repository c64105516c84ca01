using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace PlanSite.Search.Format;

/// <summary>The part of a file's name that is made from its content, so that a file under its name never changes and may be cached for ever.</summary>
internal static class ContentName
{
    public const int Length = 6;

    private const int BitsADigit = 5;

    // One case only: some file systems do not tell the cases apart.
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The file's path inside the index: <c>terms/12-abcdef.js</c>. Only versions of one file can meet under a name, so few bits do.</summary>
    public static string Path(string kind, int number, string name) => string.Create(CultureInfo.InvariantCulture, $"{kind}/{number}-{name}.js");

    /// <summary>The first 30 bits of the content's SHA-256 in base 32.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        var hash = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(content));
        return string.Create(Length, hash, (name, bits) =>
        {
            for (var i = 0; i < name.Length; i++) name[i] = Digits[(int)(bits >> (64 - BitsADigit - (i * BitsADigit))) & 31];
        });
    }
}
