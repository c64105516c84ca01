using PlanSite.Content.Yaml;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Tasks;

namespace PlanSite.Content.Plans;

/// <summary>Reads the deadlines of one task. Those without text or kind are reported and left out.</summary>
internal static class DeadlineReader
{
    public static IReadOnlyList<Deadline> Read(MapReader task) =>
        [.. task.Maps(TaskFields.Deadlines, DeadlineFields.Text).Select(ReadOne).OfType<Deadline>()];

    private static Deadline? ReadOne(MapReader fields)
    {
        var text = fields.RequiredText(DeadlineFields.Text);
        var kind = fields.RequiredValue(DeadlineFields.Kind, Choices.DeadlineKind);
        var deadline = new Deadline
        {
            Text = text ?? "",
            Kind = kind ?? default,
            Start = fields.Date(DeadlineFields.Start),
            End = fields.Date(DeadlineFields.End),
            For = fields.Text(DeadlineFields.For),
            Inferred = fields.Flag(DeadlineFields.Inferred),
            From = fields.Value(DeadlineFields.From, Choices.Origin) ?? Origin.Own,
            Rule = Rule(fields),
            Offset = fields.Text(DeadlineFields.Offset),
            Event = fields.Text(DeadlineFields.Event),
            EventDate = fields.Date(DeadlineFields.EventDate),
            Reference = fields.Text(DeadlineFields.Reference),
        };
        fields.Close();
        return text is null || kind is null ? null : deadline;
    }

    private static string? Rule(MapReader fields)
    {
        var rule = fields.Text(DeadlineFields.Rule);
        if (rule is null || RecurrenceRule.WhatIsExpected(rule) is not { } expected) return rule;
        fields.Report(DeadlineFields.Rule, FindingCode.RuleInvalid, rule, expected);
        return null;
    }
}
