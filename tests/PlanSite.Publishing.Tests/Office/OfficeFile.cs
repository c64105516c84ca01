using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Office.Sheets;
using PlanSite.Publishing.Office.Word;
using PlanSite.Publishing.Tests.DutySheets;

namespace PlanSite.Publishing.Tests.Office;

/// <summary>Office files in memory.</summary>
internal static class OfficeFile
{
    public static byte[] Word(SheetCase sheets, SheetSpan span) => Bytes(stream => new WordSheet(sheets.Input).Write(stream, sheets.Sheet(span)));

    public static byte[] Excel(SheetCase sheets, SheetSpan span) => Bytes(stream => new ExcelSheet(sheets.Input).Write(stream, sheets.Sheet(span)));

    /// <summary>What the validator says, one line each.</summary>
    public static IEnumerable<string> Faults(OpenXmlPackage package) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
