using PlanSite.Register.Agencies;

namespace PlanSite.Content.Agencies;

/// <summary>Stands for an agency register that cannot be read. It has no agencies, but nothing is checked against it: that every agency is unknown would hide the one mistake there is.</summary>
internal static class MissingRegister
{
    public static readonly AgencyDirectory Directory = new([]);

    public static bool Is(AgencyDirectory? directory) => ReferenceEquals(directory, Directory);
}
