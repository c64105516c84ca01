using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Agencies;

/// <summary>Reads <c>agencies.yml</c>.</summary>
internal sealed class AgenciesReader(FindingList findings)
{
    private static readonly ShownForm<AgencyId> IdForm = new(AgencyId.TryParse, "tra-vinh/so-noi-vu");

    private readonly Dictionary<AgencyId, Agency> byId = [];
    private readonly Dictionary<(string Jurisdiction, string Key), Agency> byName = [];

    /// <summary>Null, with a finding, when the file is missing or broken.</summary>
    public AgencyDirectory? Read(string path, string shownPath)
    {
        if (FileText.Read(path, shownPath, findings) is not { } file || YamlFile.Read(file, findings) is not { } root) return null;
        if (MapReader.ListOf(root, new EntryList("agencies.yml", AgencyFields.Id), findings) is not { } entries) return null;
        var agencies = entries.Select(fields => (Fields: fields, Agency: ReadAgency(fields))).Where(entry => entry.Agency is not null).ToList();
        foreach (var (fields, agency) in agencies) CheckMembers(agency!, fields);
        return new AgencyDirectory([.. agencies.Select(entry => entry.Agency!)]);
    }

    private Agency? ReadAgency(MapReader fields)
    {
        var id = fields.RequiredValue(AgencyFields.Id, IdForm);
        var name = fields.RequiredText(AgencyFields.Name);
        var jurisdiction = fields.RequiredText(AgencyFields.Jurisdiction);
        var type = fields.RequiredValue(AgencyFields.Type, Choices.AgencyType);
        var aliases = fields.Texts(AgencyFields.Aliases);
        var isGroup = fields.Flag(AgencyFields.Group);
        var members = fields.Values(AgencyFields.Members, IdForm);
        fields.Close();
        if (id is null || name is null || jurisdiction is null || type is null) return null;
        var agency = new Agency
        {
            Id = id.Value,
            Name = name,
            Jurisdiction = jurisdiction,
            Type = type.Value,
            Aliases = aliases,
            IsGroup = isGroup,
            Members = [.. members.Select(member => member.Value)],
        };
        return IsNew(agency, fields) ? agency : null;
    }

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

    private void CheckMembers(Agency group, MapReader fields)
    {
        foreach (var (member, position) in fields.Values(AgencyFields.Members, IdForm))
        {
            if (byId.ContainsKey(member)) continue;
            var near = Suggestion.For(member.ToString(), byId.Keys.Select(id => id.ToString()).Order(StringComparer.Ordinal));
            findings.Add(FindingCode.UnknownAgencyId, position, member.ToString(), near);
        }
        if (group is { IsGroup: false, Members.Count: > 0 }) fields.Reject(AgencyFields.Members, $"{AgencyFields.Group}: true");
    }
}
