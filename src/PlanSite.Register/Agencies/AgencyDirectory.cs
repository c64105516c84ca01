using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Agencies;

/// <summary>The agencies of a register, found by id or by any of their names. Immutable.</summary>
public sealed partial class AgencyDirectory
{
    /// <summary>The jurisdiction of bodies that act for the whole country; their names are known everywhere.</summary>
    public const string Central = "Trung ương";

    private static readonly string CentralKey = AgencyScope.Key(Central);

    private readonly Dictionary<AgencyId, Agency> byId = [];
    private readonly Dictionary<(string Jurisdiction, string Name), Agency> byName = [];
    private readonly Lazy<HashSet<(string Jurisdiction, string Name)>> shared;

    /// <summary>A directory of these agencies. Of two with the same id or name the first is found; the content reader reports the second.</summary>
    public AgencyDirectory(IReadOnlyList<Agency> agencies)
    {
        All = agencies;
        shared = new(() => [.. SharedNames(agencies)]);
        foreach (var agency in agencies)
        {
            byId.TryAdd(agency.Id, agency);
            foreach (var name in agency.Aliases.Prepend(agency.Name))
                byName.TryAdd((AgencyScope.Key(agency.Jurisdiction), Key(name)), agency);
        }
    }

    /// <summary>In the order given.</summary>
    public IReadOnlyList<Agency> All { get; }

    /// <summary>The agency with this id, or null.</summary>
    public Agency? Find(AgencyId id) => byId.GetValueOrDefault(id);

    /// <summary>The agency known by this name in a jurisdiction, else the Central one of the name, else null. Case, tone placement and spacing do not matter.</summary>
    public Agency? Find(string jurisdiction, string name)
    {
        if (byName.Count == 0) return null;
        var key = Key(name);
        return byName.GetValueOrDefault((AgencyScope.Key(jurisdiction), key)) ?? byName.GetValueOrDefault((CentralKey, key));
    }

    /// <summary>The agency that a plan means by a name: one of its authority where the register has it, else of its jurisdiction; or null.</summary>
    public Agency? Find(AgencyScope scope, string name)
    {
        if (byName.Count == 0) return null;
        var own = scope.Of(name);
        return Find(own, name) ?? (own == scope.Jurisdiction ? null : Find(scope.Jurisdiction, name));
    }

    /// <summary>Whether a name without a district fits bodies of communes in several districts ("UBND xã Tân Phú").</summary>
    public bool IsShared(string jurisdiction, string name) => byName.Count > 0 && CommuneAlone().IsMatch(name) && shared.Value.Contains((AgencyScope.Key(jurisdiction), Key(name)));

    // A body whose name prints no district counts too: it may be either.
    private static IEnumerable<(string Jurisdiction, string Name)> SharedNames(IReadOnlyList<Agency> agencies) => agencies
        .SelectMany(agency => agency.Aliases.Prepend(agency.Name).Where(name => Commune().IsMatch(name)).Select(name => (Name: (AgencyScope.Key(agency.Jurisdiction), Key(District().Replace(name, ""))), agency.Id)))
        .Distinct()
        .GroupBy(one => one.Name)
        .Where(same => same.Skip(1).Any())
        .Select(same => same.Key);

    [GeneratedRegex(@"(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn) [\p{Lu}\d]", RegexOptions.CultureInvariant)]
    private static partial Regex Commune();

    [GeneratedRegex(@"(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn) [\p{Lu}\d][\p{L}'’]*(?: [\p{Lu}\d][\p{L}'’]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex CommuneAlone();

    [GeneratedRegex(@",? (?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\.?) \p{Lu}.*$", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    /// <summary>The members of a group that the directory has, in the order of the group.</summary>
    public IEnumerable<Agency> MembersOf(Agency group) => group.Members.Select(Find).OfType<Agency>();

    /// <summary>The form in which names are compared.</summary>
    public static string Key(string name) => SingleSpaced(VietnameseText.CompareKey(name));

    // Dashes, commas and points count as spaces.
    private static string SingleSpaced(string key)
    {
        Span<char> spaced = key.Length <= 256 ? stackalloc char[key.Length] : new char[key.Length];
        var length = 0;
        foreach (var c in key)
        {
            if (!IsSeparator(c)) spaced[length++] = c;
            else if (length > 0 && spaced[length - 1] != ' ') spaced[length++] = ' ';
        }
        var trimmed = spaced[..length].TrimEnd(' ');
        return trimmed.SequenceEqual(key) ? key : new string(trimmed);
    }

    private static bool IsSeparator(char c) => c is ' ' or '-' or '–' or '—' or ',' or '.' || char.IsWhiteSpace(c);
}
