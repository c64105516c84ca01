using System.CommandLine;
using System.Text.Json;
using PlanSite.Search;

namespace PlanSite.Cli;

/// <summary><c>plansite index</c>: the search index over any records.</summary>
internal static class IndexCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    public static Command Create()
    {
        var records = new Option<FileInfo>("--records") { Description = "One record a line: {\"id\",\"url\",\"title\",\"text\",\"facets\":{…}}.", Required = true };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Folder that gets the index, in search/.", Required = true };
        var command = new Command("index", "Write the search index over any records.") { records, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(records), parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(FileInfo records, DirectoryInfo folder)
    {
        var builder = new IndexBuilder();
        var count = AddRecords(builder, records);
        builder.WriteTo(folder.FullName);
        Console.Error.WriteLine($"{count} records indexed in {folder}.");
        return (int)ExitStatus.Done;
    }

    private static int AddRecords(IndexBuilder builder, FileInfo records)
    {
        var (line, count) = (0, 0);
        foreach (var text in File.ReadLines(records.FullName))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            count++;
            try
            {
                builder.Add(JsonSerializer.Deserialize<SearchRecord>(text, Json) ?? throw new JsonException("The record is null."));
            }
            catch (Exception e) when (e is JsonException or ArgumentException)
            {
                throw new FormatException($"{records}({line}): {e.Message} A line must be a record with an id of its own: {{\"id\",\"url\",\"title\",\"text\",\"facets\"}}.", e);
            }
        }
        return count;
    }
}
