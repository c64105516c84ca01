using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Wording;

/// <summary>Everything clerks and readers see in Vietnamese, by key, from the one file <c>Wording/vi.json</c>.</summary>
public static class Vocabulary
{
    private static readonly Dictionary<string, string> Words = WordingFile.Read<Dictionary<string, string>>("vi.json");

    /// <summary>All keys with their words.</summary>
    public static IReadOnlyDictionary<string, string> All => Words;

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public static string Word(string key) =>
        Words.TryGetValue(key, out var word) ? word : throw new KeyNotFoundException($"Wording/vi.json has no key '{key}'.");

    /// <summary>"chủ trì", "phối hợp", …</summary>
    public static string Of(Role role) => Word($"role.{Names.Of(role)}");

    /// <summary>"trước ngày", "thường xuyên", …</summary>
    public static string Of(DeadlineKind kind) => Word($"deadline.{Names.Of(kind)}");

    /// <summary>"thực hiện", "thay thế", …</summary>
    public static string Of(RelationType type) => Word($"relation.{Names.Of(type)}");

    /// <summary>"Cơ quan Đảng", …</summary>
    public static string Of(AgencyType type) => Word($"agency-type.{Names.Of(type)}");

    /// <summary>Where an assignment or a deadline was read.</summary>
    public static string Of(Origin origin) => Word($"origin.{Names.Of(origin)}");
}
