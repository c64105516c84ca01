using System.Text;
using System.Xml;

namespace PlanSite.Publishing.Feeds;

/// <summary>XML files of the site: UTF-8 without a byte order mark, indented, "\n".</summary>
internal static class XmlFile
{
    /// <summary>Writes one file.</summary>
    /// <param name="output">The site.</param>
    /// <param name="path">Relative to the site's root.</param>
    /// <param name="write">Writes the root element.</param>
    public static void Write(OutputFolder output, string path, Action<XmlWriter> write)
    {
        using var stream = output.Create(path);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Replace,
        });
        xml.WriteStartDocument();
        write(xml);
        xml.WriteEndDocument();
        xml.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Text with nothing in it that XML 1.0 cannot hold.</summary>
    public static string Clean(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c))) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text, i++, 2);
        }
        return clean.ToString();
    }
}
