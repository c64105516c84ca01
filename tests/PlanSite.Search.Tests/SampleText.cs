using System.Globalization;

namespace PlanSite.Search.Tests;

/// <summary>Records of made-up sentences, as many as wanted, always the same.</summary>
internal static class SampleText
{
    private static readonly string[] Agencies = ["Ban Tổ chức Tỉnh ủy", "Uỷ ban Kiểm tra", "Sở Nội vụ", "Văn phòng Tỉnh ủy", "Ủy ban nhân dân huyện", "Đảng ủy Khối"];
    private static readonly string[] Verbs = ["chủ trì", "phối hợp", "tham mưu", "theo dõi, đôn đốc", "rà soát, bổ sung", "tổ chức quán triệt"];
    private static readonly string[] Matters = ["quy chế làm việc", "kỷ luật, kỷ cương", "công tác cán bộ", "chuyển đổi số", "phòng, chống tham nhũng", "sinh hoạt chi bộ", "Kết luận số 21-KL/TW"];
    private static readonly string[] Times = ["trong quý II/2023", "thường xuyên", "trước ngày 15/4/2022", "hằng năm", "theo Kế hoạch số 66/KH-UBND"];

    public static IEnumerable<SearchRecord> Records(int count) => Enumerable.Range(0, count).Select(Record);

    /// <summary>The same with words that few of them share, and keywords.</summary>
    public static IEnumerable<SearchRecord> Varied(int count) => Records(count).Select((record, i) => record with
    {
        Text = $"{record.Text} {Matters[i * 11 % 7]} số {i * 37 % 401}, {Agencies[i * i % 6]} {string.Concat(Enumerable.Repeat("kỷ luật, ", i % 23 == 0 ? i % 5 : 0))}",
        Keywords = i % 4 == 0 ? $"{Agencies[i % 5]}\n{Matters[i % 3]}" : "",
    });

    private static SearchRecord Record(int i) => new()
    {
        Id = "r" + i.ToString("D4", CultureInfo.InvariantCulture),
        Url = $"ke-hoach/{i % 7}/index.html#ii-{i}",
        Title = $"{Verbs[i % 6]} {Matters[i * 5 % 7]}",
        Text = $"{Agencies[i * 7 % 6]} {Verbs[i / 6 % 6]} {Matters[i / 5 % 7]} {Times[i / 7 % 5]}.\n" + string.Join("; ", Enumerable.Range(0, i % 9).Select(k => $"{Agencies[(i + k) % 6]} {Verbs[k % 6]} {Matters[(i * k) % 7]}")),
        Facets = new Dictionary<string, IReadOnlyList<string>> { ["type"] = [i % 3 == 0 ? "section" : "task"], ["agency"] = [$"a{i * 7 % 6}", $"a{i % 6}"], ["context"] = [$"Kế hoạch {i % 7}"] },
    };
}
