using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Verbs that tell what their subject does.</summary>
internal static class VerbCue
{
    // The first whose words stand at the beginning decides; any other verb carries out.
    private static readonly (Role Role, string[] Words)[] Table =
    [
        (Role.Advise, ["tham mưu", "đầu mối tham mưu"]),
        (Role.Coordinate, ["lãnh đạo phối hợp", "lãnh đạo, phối hợp", "chỉ đạo phối hợp"]),
        (Role.Direct, ["lãnh đạo", "chỉ đạo", "hướng dẫn", "đôn đốc", "nhắc nhở", "cho í kiến", "định hướng"]),
        (Role.Coordinate, ["phối hợp", "hỗ trợ", "tạo điều kiện", "đồng hành"]),
        (Role.Monitor, ["theo dõi", "giám sát việc", "kiểm tra việc", "kiểm tra, giám sát việc", "kiểm tra, đôn đốc việc", "giám sát khoản", "giám sát mục", "giám sát điểm", "giám sát các nội dung", "giám sát các nhiệm vụ"]),
    ];

    // Between the subject and the verb that tells its role.
    private static readonly string[] Adverbs =
    [
        "thường xuyên", "tập trung", "tăng cường", "chủ động", "khẩn trương", "kịp thời", "tiếp tục", "có trách nhiệm", "có nhiệm vụ", "phải", "cần", "sẽ", "tích cực", "trực tiếp",
        "nghiêm túc", "định kì", "đẩy mạnh", "công tác", "việc", "nhiệm vụ", "và", "làm tốt", "thực hiện tốt", "tiến hành", "giúp", "cùng", "để",
        "là cơ quan", "là đơn vị", "là các cơ quan", "là các đơn vị",
    ];

    /// <summary>The role that a predicate gives its subject.</summary>
    /// <param name="predicate">Compare key of the words after the subject.</param>
    public static Role RoleOf(string predicate)
    {
        var verb = WithoutAdverbs(predicate);
        foreach (var (role, words) in Table)
            if (words.Any(word => StartsWith(verb, word))) return role;
        return Role.Implement;
    }

    /// <summary>The predicate from its first telling verb on.</summary>
    public static string WithoutAdverbs(string predicate)
    {
        var rest = predicate.TrimStart(' ', ',', ':');
        while (Adverbs.FirstOrDefault(adverb => StartsWith(rest, adverb)) is { } adverb)
            rest = rest[adverb.Length..].TrimStart(' ', ',');
        return rest;
    }

    private static bool StartsWith(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetter(text[words.Length]));
}
