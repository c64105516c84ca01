using System.Security.Cryptography;

namespace PlanSite.Search.Format;

/// <summary>Names made from a file's content, so that a file under its name never changes and may be cached for ever.</summary>
internal static class ContentName
{
    public const int Length = 10;

    private const int BitsADigit = 5;

    // One case only: some file systems do not tell the cases apart.
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The first 50 bits of the content's SHA-256 in base 32.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        var hash = BitConverterBigEndian(SHA256.HashData(content));
        return string.Create(Length, hash, (name, bits) =>
        {
            for (var i = 0; i < name.Length; i++) name[i] = Digits[(int)(bits >> (64 - BitsADigit - (i * BitsADigit))) & 31];
        });
    }

    private static ulong BitConverterBigEndian(byte[] hash) => System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
}
