using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Tables;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Names on a line that only says who does the task ("Đơn vị thực hiện: Thư viện"), which count as in the cell of a table though no list knows them.</summary>
internal static partial class LineNames
{
    /// <summary>What was read of the line, with the names beside it that were not.</summary>
    /// <param name="read">What the line gives by known names.</param>
    /// <param name="line">The line without its label.</param>
    /// <param name="role">What its label says of all whom it names.</param>
    public static IReadOnlyList<RoleReading> With(IReadOnlyList<RoleReading> read, string line, Role role)
    {
        if (read.Any(one => one.Role != role) || IsAllOf(line, [.. read.Select(one => one.Agency.Printed)])) return read;
        var names = AgencyCell.Read(line);
        var unread = names.Where(name => !read.Any(one => Share(one.Agency.Printed, name.Printed)) && !HasVerb(name.Printed)).ToList();
        if (unread.Count == 0 || !IsAllOf(line, [.. names.Select(name => name.Printed), .. read.Select(one => one.Agency.Printed)])) return read;
        return [.. read.Concat(unread.Select(name => new RoleReading(name, role) { Reason = ReadingReason.NameUnread })).OrderBy(one => line.IndexOf(one.Agency.Printed, StringComparison.Ordinal))];
    }

    private static bool Share(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    // Nothing but names and what parts them.
    private static bool IsAllOf(string line, List<string> names) =>
        Separators().IsMatch(names.OrderByDescending(name => name.Length).Aggregate(line, (rest, name) => rest.Replace(name, " ", StringComparison.Ordinal)));

    // A verb in small letters: the line tells more than who.
    private static bool HasVerb(string name)
    {
        var words = new AgencyText(name);
        for (var at = words.NextWord(0); at < words.Length; at = words.NextWord(words.WordEnd(at)))
            if (!words.IsUpperAt(at) && NameWords.Pieces.LengthAt(words, at) == 0 && NameWords.Stops.LengthAt(words, at) > 0) return true;
        return false;
    }

    [GeneratedRegex(@"^(?:[\s,;./]|(?<!\p{L})và(?!\p{L}))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
