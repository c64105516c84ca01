using PlanSite.Content.Yaml;
using PlanSite.Register.Agencies;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Agencies;

/// <summary>Writes entries of <c>agencies.yml</c>.</summary>
internal static class AgenciesWriter
{
    /// <summary>The comment at the top of the file.</summary>
    public static string Header()
    {
        var yaml = new YamlWriter();
        yaml.Comment(Vocabulary.Word("content.agencies"));
        yaml.Legend(AgencyFields.Type, Choices.AgencyType);
        return yaml.ToString();
    }

    /// <summary>The entries in the order given, with a blank line before each.</summary>
    public static string Write(IReadOnlyList<Agency> agencies)
    {
        var yaml = new YamlWriter();
        foreach (var agency in agencies)
        {
            yaml.BlankLine();
            if (agency.Doubt is { } doubt) yaml.Comment(DoubtComment.Of(doubt));
            yaml.Item(() => WriteFields(yaml, agency));
        }
        return yaml.ToString();
    }

    private static void WriteFields(YamlWriter yaml, Agency agency)
    {
        yaml.Field(AgencyFields.Id, agency.Id.ToString());
        yaml.Field(AgencyFields.Name, agency.Name);
        yaml.Field(AgencyFields.Jurisdiction, agency.Jurisdiction);
        yaml.Field(AgencyFields.Type, Names.Of(agency.Type));
        yaml.List(AgencyFields.Aliases, agency.Aliases);
        yaml.Flag(AgencyFields.Group, agency.IsGroup);
        yaml.List(AgencyFields.Members, [.. agency.Members.Select(member => member.ToString())]);
        yaml.Optional(AgencyFields.Parent, agency.Parent);
        yaml.Optional(AgencyFields.Place, agency.Place);
    }
}
