using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Standing;
using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.DutySheets;

/// <summary>The cells of a row in plain words, as the page shows them.</summary>
internal sealed class RowTexts(Words words)
{
    /// <summary>The headings of the seven columns.</summary>
    public IReadOnlyList<string> Headings { get; } =
    [
        words.Of("sheet.number"), words.Of("tasks.task"), words.Of("tasks.basis"), words.Of("sheet.role"),
        words.Of("sheet.partners"), words.Of("tasks.when"), words.Of("sheet.result"),
    ];

    public string Work(TaskRow row) => row.Unsettled ? $"{row.Text} ({words.Of("sheet.unsettled")})" : row.Text;

    /// <summary>Plan and place; a line more for each way in which later plans changed the plan.</summary>
    public IReadOnlyList<string> Basis(TaskRow row) => [$"{row.PlanName}, {row.Place}", .. PlanStanding.Lines(row.Standing, words)];

    public string Role(TaskRow row) => row.Via is null ? row.Role ?? "" : $"{row.Role} ({words.Of("tasks.via", row.Via)})";

    /// <summary>One line a role: "Phối hợp: Sở Tài chính; Sở Y tế".</summary>
    public IReadOnlyList<string> Partners(TaskRow row) =>
        [.. row.Who.Select(line => $"{line.Role}: {string.Join("; ", line.Agencies.Select(agency => agency.Name + Part(agency.For)))}")];

    /// <summary>One line a deadline; one that says so when there is none.</summary>
    public IReadOnlyList<string> When(TaskRow row) => row.When.Count == 0 ? [words.Of("tasks.no-deadline")] : [.. row.When.Select(When)];

    private string When(DeadlineLine line) => line.Text + (line.Dates is null ? "" : $" ({line.Dates})") + Part(line.For);

    private string Part(string? work) => work is null ? "" : $" ({words.Of("tasks.for", work)})";
}
