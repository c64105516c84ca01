namespace PlanSite.Publishing.Office;

/// <summary>A part that is the same in every file of its kind, kept as an embedded file.</summary>
/// <param name="Bytes">The XML as UTF-8.</param>
internal sealed record OfficePart(byte[] Bytes)
{
    /// <summary>Reads an embedded file below <c>Office/</c> (<c>Word/Parts/styles.xml</c>).</summary>
    public static OfficePart Read(string file)
    {
        using var stream = typeof(OfficePart).Assembly.GetManifestResourceStream("Office/" + file)
            ?? throw new InvalidOperationException($"The part {file} is not embedded.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new OfficePart(bytes.ToArray());
    }
}
