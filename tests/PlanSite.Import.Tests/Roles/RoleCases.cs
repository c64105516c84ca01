using PlanSite.Import.Roles;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests.Roles;

/// <summary>How the cases of roles are written: each body with its role, in order.</summary>
internal static class RoleCases
{
    public static string Text(string text) => Show(RoleReader.ReadText(text));

    public static string Show(IEnumerable<RoleReading> readings) => string.Join("; ", readings.Select(one => $"{Names.Of(one.Role)} {one.Agency.Printed}"));
}
