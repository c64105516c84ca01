using PlanSite.Content.Files;
using PlanSite.Register.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanSite.Content.Yaml;

/// <summary>Reads the YAML of a file into values with positions.</summary>
/// <remarks>Anchors, aliases and deep nesting are refused: no clerk needs them, and a few lines of them can stand for gigabytes.</remarks>
internal sealed class YamlFile
{
    private const int DeepestNesting = 16;

    private readonly FileText file;
    private readonly Parser parser;
    private int depth;

    private YamlFile(FileText file)
    {
        this.file = file;
        parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>The value that the text holds; null, with a finding, when it is not well-formed.</summary>
    public static YamlNode? Read(FileText file, FindingList findings)
    {
        var yaml = new YamlFile(file);
        try
        {
            return yaml.ReadDocument();
        }
        catch (RefusedException e)
        {
            findings.Add(FindingCode.BrokenYaml, Position(file, e.Start), e.Fault);
        }
        catch (YamlException e)
        {
            findings.Add(FindingCode.BrokenYaml, Position(file, e.Start), new Fault("yaml-parser", e.Message));
        }
        catch (InvalidOperationException)
        {
            // The scanner has no message of its own for a list in brackets that is never closed.
            findings.Add(FindingCode.BrokenYaml, Position(file, yaml.parser.Current?.Start ?? Mark.Empty), new Fault("yaml-bracket"));
        }
        return null;
    }

    private YamlNode ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return new YamlScalar(file.At(1, 1), null);
        parser.Consume<DocumentStart>();
        var node = ReadNode();
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _)) throw Refused(parser.Current!, "yaml-second");
        return node;
    }

    private YamlNode ReadNode()
    {
        if (depth == DeepestNesting) throw Refused(parser.Current!, "yaml-deep");
        depth++;
        var node = ReadEvent(parser.Consume<ParsingEvent>());
        depth--;
        return node;
    }

    private YamlNode ReadEvent(ParsingEvent @event) => @event switch
    {
        NodeEvent { Anchor.IsEmpty: false } => throw Refused(@event, "yaml-anchor"),
        Scalar scalar => new YamlScalar(PositionOf(scalar), TextOf(scalar)),
        SequenceStart start => new YamlList(PositionOf(start), ReadItems()),
        MappingStart start => new YamlMap(PositionOf(start), ReadFields()),
        _ => throw Refused(@event, "yaml-alias"),
    };

    private List<YamlNode> ReadItems()
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode());
        return items;
    }

    private List<(YamlScalar Key, YamlNode Value)> ReadFields()
    {
        var fields = new List<(YamlScalar Key, YamlNode Value)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var start = parser.Current!;
            if (ReadNode() is not YamlScalar { Text: not null } key) throw Refused(start, "yaml-name");
            if (YamlMap.Find(fields, key.Text) is not null) throw Refused(start, "yaml-twice", key.Text);
            fields.Add((key, ReadNode()));
        }
        return fields;
    }

    private static RefusedException Refused(ParsingEvent @event, string code, params object[] arguments) => new(@event, new Fault(code, arguments));

    private static string? TextOf(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL" ? null : scalar.Value;

    private SourcePosition PositionOf(ParsingEvent @event) => Position(file, @event.Start);

    private static SourcePosition Position(FileText file, Mark mark) => file.At((int)mark.Line, (int)mark.Column);

    private sealed class RefusedException(ParsingEvent at, Fault fault) : YamlException(at.Start, at.End, fault.English)
    {
        public Fault Fault { get; } = fault;
    }
}
