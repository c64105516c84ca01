using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Agencies;

/// <summary>Reads <c>agencies.yml</c>.</summary>
internal sealed class AgenciesReader(FindingList findings)
{
    private static readonly EntryList Entries = new("agencies.yml", AgencyFields.Id);

    private readonly Dictionary<AgencyId, Agency> byId = [];
    private readonly Dictionary<(string Jurisdiction, string Key), Agency> byName = [];
    private readonly HashSet<AgencyId> readIds = [];

    /// <summary>Null, with a finding, when the file is missing or broken. An empty file is an empty register.</summary>
    public AgencyDirectory? Read(string path, string shownPath)
    {
        var text = FileText.Read(path, shownPath, findings);
        if (!File.Exists(path)) findings.Add(FindingCode.AgenciesMissing, new SourcePosition(shownPath), shownPath);
        if (text is not null) OpenDoubts.Report(text, findings);
        if (text is not { } file || YamlFile.Read(file, findings) is not { } root) return null;
        if (MapReader.ListOf(root, Entries, findings) is not { } entries) return null;
        var doubts = new EntryDoubts(file);
        var agencies = entries.Select(fields => ReadAgency(fields, doubts)).OfType<ReadEntry>().ToList();
        var all = new AgencyDirectory([.. agencies.Select(entry => entry.Agency)]);
        foreach (var entry in agencies) CheckMembers(entry, all);
        return new AgencyDirectory([.. agencies.Where(entry => entry.IsWhole).Select(entry => entry.Agency)]);
    }

    private ReadEntry? ReadAgency(MapReader fields, EntryDoubts doubts)
    {
        var name = fields.RequiredText(AgencyFields.Name);
        var jurisdiction = fields.RequiredText(AgencyFields.Jurisdiction);
        var id = fields.RequiredValue(AgencyFields.Id, IdForm(jurisdiction, name));
        var type = fields.RequiredValue(AgencyFields.Type, Choices.AgencyType);
        var aliases = fields.Texts(AgencyFields.Aliases);
        var isGroup = fields.Flag(AgencyFields.Group);
        var members = fields.TextItems(AgencyFields.Members);
        var (parent, place) = (fields.Text(AgencyFields.Parent), fields.Text(AgencyFields.Place));
        fields.Close();
        if (id is { } read) readIds.Add(read);
        if (id is null || name is null || jurisdiction is null) return null;
        var agency = new Agency
        {
            Id = id.Value,
            Name = name,
            Jurisdiction = jurisdiction,
            Type = type ?? default,
            Aliases = aliases,
            IsGroup = isGroup,
            Members = [.. members.Select(member => ToId(member.Text)).OfType<AgencyId>()],
            Parent = parent,
            Place = place,
            Doubt = doubts.Above(fields.Position),
        };
        return IsNew(agency, fields) ? new ReadEntry(agency, members, fields) { IsWhole = type is not null } : null;
    }

    // An example that can be copied: the id that an agency of this name usually has.
    private static ShownForm<AgencyId> IdForm(string? jurisdiction, string? name) =>
        new(AgencyId.TryParse, AgencyId.Of(jurisdiction ?? "Trà Vinh", name ?? "Sở Nội vụ").ToString());

    private static AgencyId? ToId(string text) => AgencyId.TryParse(text, out var id) ? id : null;

    private bool IsNew(Agency agency, MapReader fields)
    {
        if (!byId.TryAdd(agency.Id, agency))
        {
            findings.Add(FindingCode.DuplicateAgency, fields.PositionOf(AgencyFields.Id), agency.Id.ToString(), byId[agency.Id].Name);
            return false;
        }
        foreach (var name in agency.Aliases.Prepend(agency.Name)) Claim(name, agency, fields);
        return true;
    }

    // An entry may repeat itself: "Uỷ ban" and "Ủy ban" are one name.
    private void Claim(string name, Agency agency, MapReader fields)
    {
        var key = (agency.Jurisdiction, AgencyDirectory.Key(name));
        if (byName.TryAdd(key, agency) || byName[key] == agency) return;
        var field = name == agency.Name ? AgencyFields.Name : AgencyFields.Aliases;
        findings.Add(FindingCode.DuplicateAgency, fields.PositionOf(field), name, byName[key].Id.ToString());
    }

    // A member whose own entry has a mistake is not unknown: that mistake is reported already.
    private void CheckMembers(ReadEntry entry, AgencyDirectory directory)
    {
        var references = new AgencyReferences(new AgencyScope(entry.Agency.Jurisdiction, null), directory);
        foreach (var (text, position) in entry.Members)
        {
            if (ToId(text) is { } id && readIds.Contains(id)) continue;
            if (references.WhatIsWrong(text) is { } wrong) findings.Add(wrong.Code, position, wrong.Words);
        }
        if (entry.Agency is { IsGroup: false, Members.Count: > 0 }) entry.Fields.Report(AgencyFields.Members, FindingCode.MembersWithoutGroup);
    }

    private sealed record ReadEntry(Agency Agency, IReadOnlyList<(string Text, SourcePosition Position)> Members, MapReader Fields)
    {
        /// <summary>Whether it can be in the register; names of the others are known only to say what members mean.</summary>
        public required bool IsWhole { get; init; }
    }
}
