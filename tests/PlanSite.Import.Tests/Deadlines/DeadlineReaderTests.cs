using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Import.Deadlines;

namespace PlanSite.Import.Tests.Deadlines;

/// <summary>The grammar of deadlines by cases: context, words, what is read. A new case is one line.</summary>
public sealed class DeadlineReaderTests
{
    private const string Line = nameof(TimeContext.TimeLine);
    private const string Bracket = nameof(TimeContext.Bracket);
    private const string Running = nameof(TimeContext.Running);

    [Theory]
    [InlineData(Line, "trước ngày 15/4/2022", "by ..2022-04-15")]
    [InlineData(Line, "Trước ngày 05 tháng 9 năm 2025.", "by ..2025-09-05")]
    [InlineData(Line, "Thời gian hoàn tất: trước ngày 27 tháng 6 năm 2014.", "by ..2014-06-27")]
    [InlineData(Line, "chậm nhất là ngày 30/6/2025", "by ..2025-06-30")]
    [InlineData(Line, "Hoàn thành chậm nhất trong tháng 4/2025", "by ..2025-04-30")]
    [InlineData(Line, "Lấy ý kiến 05/4; hạn 20/4/2022", "by ..2022-04-20")]
    [InlineData(Running, "Các xã gửi báo cáo (hạn chót ngày 20/4/2022).", "by ..2022-04-20")]
    [InlineData(Line, "duy trì đến 2030", "by ..2030-12-31")]
    [InlineData(Running, "15/01: ban hành Kế hoạch.", "by ..2022-01-15 inferred")]
    [InlineData(Running, "Sửa chữa 03 cầu, hoàn thành 30/9.", "by ..2022-09-30 inferred")]
    [InlineData(Line, "30/11/2025", "by ..2025-11-30")]
    [InlineData(Line, "Q.IV/2024", "within 2024-10-01..2024-12-31")]
    [InlineData(Line, "Q. II", "within 2022-04-01..2022-06-30 inferred")]
    [InlineData(Line, "Q4/2023", "within 2023-10-01..2023-12-31")]
    [InlineData(Line, "QIII/2024", "within 2024-07-01..2024-09-30")]
    [InlineData(Bracket, "hoàn thành trong Q.II/2024", "within 2024-04-01..2024-06-30")]
    [InlineData(Line, "trước Q.II/2026", "by ..2026-03-31")]
    [InlineData(Line, "Đến hết tháng 6/2026", "by ..2026-06-30")]
    [InlineData(Line, "Trước tháng 6/2026", "by ..2026-05-31")]
    [InlineData(Line, "Từ nay đến cuối năm", "by ..2022-12-31 inferred")]
    [InlineData(Bracket, "đến năm 2030", "by ..2030-12-31")]
    [InlineData(Bracket, "xong trước ngày 15/11", "by ..2022-11-15 inferred")]
    [InlineData(Running, "Các xã hoàn thành việc rà soát trước ngày 10/12/2025 và gửi về Sở Nội vụ.", "by ..2025-12-10")]
    [InlineData(Running, "mở rộng diện bao phủ, phấn đấu đến năm 2020 đạt 35 - 40%", "by ..2020-12-31")]
    [InlineData(Running, "Rà soát hạ tầng, hoàn thành trước 31 tháng 12 năm 2025.", "by ..2025-12-31")]
    [InlineData(Line, "31 tháng 12 năm 2025", "by ..2025-12-31")]
    [InlineData(Line, "Trước 17h00 ngày 20/12/2025", "by ..2025-12-20")]
    [InlineData(Line, "trước 16 giờ 30 phút, ngày 05/11/2025", "by ..2025-11-05")]
    [InlineData(Running, "gửi danh sách về Sở Nội vụ chậm nhất 17h ngày 20/12/2025 để tổng hợp", "by ..2025-12-20")]
    [InlineData(Line, "Trước 30/6", "by ..2022-06-30 inferred")]
    [InlineData(Running, "Hoàn thành trước tháng 6/2026.", "by ..2026-05-31")]
    [InlineData(Running, "hoàn thành việc bàn giao trước Quý II/2026", "by ..2026-03-31")]
    [InlineData(Line, "Từ nay đến hết năm", "by ..2022-12-31 inferred")]
    [InlineData(Line, "Từ nay đến năm 2030", "by ..2030-12-31")]
    [InlineData(Running, "Từ nay đến hết năm 2026, số hóa toàn bộ hồ sơ.", "by ..2026-12-31")]
    [InlineData(Running, "Rà soát xong đến hết ngày 31/7/2025.", "by ..2025-07-31")]
    [InlineData(Running, "Nộp hồ sơ trước ngày 5/7/24.", "by ..2024-07-05")]
    [InlineData(Running, "Báo cáo gửi về Sở Nội vụ trước ngày 31/01 năm sau.", "by ..2023-01-31 inferred")]
    [InlineData(Line, "31/12", "by ..2022-12-31 inferred")]
    public void Read_LastDay_GivesBy(string context, string words, string expected) => AssertReads(context, words, expected);

    [Theory]
    [InlineData(Line, "hoàn thành trong quý II/2023", "within 2023-04-01..2023-06-30")]
    [InlineData(Line, "Quí IV-2025", "within 2025-10-01..2025-12-31")]
    [InlineData(Line, "quý 3 năm 2024", "within 2024-07-01..2024-09-30")]
    [InlineData(Line, "trong quý II và quý III/2022", "within 2022-04-01..2022-09-30")]
    [InlineData(Line, "Quý IV/2013, Quý I/2014", "within 2013-10-01..2014-03-31")]
    [InlineData(Line, "Năm 2028; năm 2030", "within 2028-01-01..2028-12-31", "within 2030-01-01..2030-12-31")]
    [InlineData(Line, "quý I, II và quý IV/2026", "within 2026-01-01..2026-06-30", "within 2026-10-01..2026-12-31")]
    [InlineData(Running, "Tháng 1, 2: Sơ kết học kỳ.", "within 2022-01-01..2022-02-28 inferred")]
    [InlineData(Running, "Tháng 5 và tháng 6/2023: Tổng kết năm học.", "within 2023-05-01..2023-06-30")]
    [InlineData(Line, "Tháng 11, 12/2013", "within 2013-11-01..2013-12-31")]
    [InlineData(Line, "12/2025", "within 2025-12-01..2025-12-31")]
    [InlineData(Line, "2027", "within 2027-01-01..2027-12-31")]
    [InlineData(Line, "tháng 2/2024", "within 2024-02-01..2024-02-29")]
    [InlineData(Line, "Tháng 5", "within 2022-05-01..2022-05-31 inferred")]
    [InlineData(Line, "6 tháng đầu năm 2025", "within 2025-01-01..2025-06-30")]
    [InlineData(Line, "Cuối năm 2025", "within 2025-10-01..2025-12-31")]
    [InlineData(Bracket, "giữa tháng 4/2022", "within 2022-04-11..2022-04-20")]
    [InlineData(Bracket, "cuối tháng 2/2023", "within 2023-02-21..2023-02-28")]
    [InlineData(Bracket, "hoàn thành xong trong tháng 3/2022", "within 2022-03-01..2022-03-31")]
    [InlineData(Running, "Rà soát quy hoạch; hoàn thành trong quý II/2023.", "within 2023-04-01..2023-06-30")]
    [InlineData(Running, "xây dựng kế hoạch của địa phương xong trong tháng 12/2025.", "within 2025-12-01..2025-12-31")]
    [InlineData(Line, "Quý I, quý II năm 2025", "within 2025-01-01..2025-06-30")]
    [InlineData(Line, "Năm 2025", "within 2025-01-01..2025-12-31")]
    [InlineData(Running, "xây dựng kế hoạch sơ kết giữa kỳ vào năm 2027.", "within 2027-01-01..2027-12-31")]
    [InlineData(Line, "Trong 02 tháng đầu năm 2026", "within 2026-01-01..2026-02-28")]
    [InlineData(Line, "9 tháng đầu năm", "within 2022-01-01..2022-09-30 inferred")]
    [InlineData(Line, "ba tháng cuối năm 2025", "within 2025-10-01..2025-12-31")]
    [InlineData(Line, "Tuần 2 tháng 5/2026", "within 2026-05-08..2026-05-14")]
    [InlineData(Line, "Tuần thứ tư của tháng 11 năm 2025", "within 2025-11-22..2025-11-28")]
    [InlineData(Line, "Tuần cuối tháng 2/2024", "within 2024-02-23..2024-02-29")]
    [InlineData(Line, "Quý I", "within 2022-01-01..2022-03-31 inferred")]
    [InlineData(Line, "Quý I, II", "within 2022-01-01..2022-06-30 inferred")]
    [InlineData(Line, "Quý II, III/2026", "within 2026-04-01..2026-09-30")]
    [InlineData(Line, "Cuối năm", "within 2022-10-01..2022-12-31 inferred")]
    [InlineData(Line, "Năm 2026", "within 2026-01-01..2026-12-31")]
    [InlineData(Running, "Sơ kết Kế hoạch vào quý II/2027 do Sở Y tế chủ trì.", "within 2027-04-01..2027-06-30")]
    [InlineData(Running, "diện tích đang tranh chấp phải hòa giải xong trong quý I/ 2025.", "within 2025-01-01..2025-03-31")]
    [InlineData(Running, "Kiểm tra trong quý 2, 3 năm 2024.", "within 2024-04-01..2024-09-30")]
    [InlineData(Running, "Kiểm tra trong quý 3, 4/2024.", "within 2024-07-01..2024-12-31")]
    [InlineData(Running, "Kiểm tra trong Quý 1.2024.", "within 2024-01-01..2024-03-31")]
    [InlineData(Running, "Kiểm tra trong nửa đầu tháng 9/2023.", "within 2023-09-01..2023-09-15")]
    [InlineData(Running, "Số hóa tài liệu, thực hiện quý II và III năm 2024.", "within 2024-04-01..2024-09-30")]
    [InlineData(Running, "Số hóa tài liệu, thực hiện năm 2024, 2025.", "within 2024-01-01..2025-12-31")]
    [InlineData(Running, "Năm 2026: Xây dựng quy chế về kiểm tra.", "within 2026-01-01..2026-12-31")]
    [InlineData(Running, "Năm 2026, hoàn thành việc hỗ trợ nhà ở.", "within 2026-01-01..2026-12-31")]
    [InlineData(Running, "Quý I/2026: Kiểm tra các trạm y tế.", "within 2026-01-01..2026-03-31")]
    public void Read_Period_GivesWithin(string context, string words, params string[] expected) => AssertReads(context, words, expected);

    [Theory]
    [InlineData(Line, "Từ tháng 4/2022 đến hết năm 2022", "range 2022-04-01..2022-12-31")]
    [InlineData(Line, "Từ tháng 4 đến tháng 6/2023", "range 2023-04-01..2023-06-30")]
    [InlineData(Line, "từ ngày 01 đến ngày 15/4/2022", "range 2022-04-01..2022-04-15")]
    [InlineData(Line, "Quý IV/2025 - Quý II/2026", "range 2025-10-01..2026-06-30")]
    [InlineData(Running, "Tháng 8 - 9: Khảo sát các trường.", "range 2022-08-01..2022-09-30 inferred")]
    [InlineData(Running, "Tháng 11 - tháng 02: Tập huấn giáo viên.", "range 2021-11-01..2022-02-28 inferred")]
    [InlineData(Running, "Tháng 3 - 5/2023: Tập huấn giáo viên.", "range 2023-03-01..2023-05-31")]
    [InlineData(Line, "2026-2030", "range 2026-01-01..2030-12-31")]
    [InlineData(Line, "Năm 2025 - 2026", "range 2025-01-01..2026-12-31")]
    [InlineData(Line, "Giai đoạn 2026-2030", "range 2026-01-01..2030-12-31")]
    [InlineData(Bracket, "thời gian: 30/4 - 01/5/2022", "range 2022-04-30..2022-05-01")]
    [InlineData(Running, "phấn đấu từ năm 2018 - 2020 thành lập mới 30 tổ chức đảng", "range 2018-01-01..2020-12-31")]
    [InlineData(Running, "Trong giai đoạn 2026 - 2030, tập trung thực hiện các nhiệm vụ cụ thể như sau:", "range 2026-01-01..2030-12-31")]
    [InlineData(Line, "Năm 2022 và những năm tiếp theo", "from 2022-01-01..")]
    [InlineData(Line, "Quý IV năm 2025 và các năm tiếp theo", "from 2025-10-01..")]
    [InlineData(Line, "Từ năm 2013 đến năm 2020 và tiếp theo", "from 2013-01-01..")]
    [InlineData(Line, "Giai đoạn 2026-2030 và những năm tiếp theo", "from 2026-01-01..")]
    [InlineData(Line, "Từ tháng 11/2013 trở đi", "from 2013-11-01..")]
    [InlineData(Line, "Từ 01/7/2025", "from 2025-07-01..")]
    [InlineData(Bracket, "thực hiện từ quý II năm 2019", "from 2019-04-01..")]
    [InlineData(Line, "từ tháng 11/2025 đến khi kết thúc Tổng kiểm kê", "from 2025-11-01.. [khi kết thúc Tổng kiểm kê]")]
    [InlineData(Running, "Phủ sóng 5G toàn tỉnh từ tháng 5/2025.", "from 2025-05-01..")]
    [InlineData(Running, "Từ tháng 5/2025, triển khai phủ sóng 5G.", "from 2025-05-01..")]
    [InlineData(Running, "Triển khai giáo dục STEM từ năm học 2025 - 2026.", "from 2025-01-01.. inferred")]
    [InlineData(Line, "Năm học 2025 - 2026", "range 2025-01-01..2026-12-31 inferred")]
    [InlineData(Line, "Từ năm học 2025-2026 đến năm học 2027-2028", "range 2025-01-01..2028-12-31 inferred")]
    [InlineData(Running, "Nâng cấp đường truyền từ 01/3/2025 đến 30/4/2025.", "range 2025-03-01..2025-04-30")]
    [InlineData(Bracket, "giai đoạn 2025 - 2027", "range 2025-01-01..2027-12-31")]
    [InlineData(Line, "Quý III - IV/2025", "range 2025-07-01..2025-12-31")]
    [InlineData(Line, "Tháng 11-12/2025", "range 2025-11-01..2025-12-31")]
    [InlineData(Line, "Từ 01/10 đến 31/12/2025", "range 2025-10-01..2025-12-31")]
    [InlineData(Line, "Từ ngày 15/9 đến 15/10", "range 2022-09-15..2022-10-15 inferred")]
    [InlineData(Line, "Từ tháng 1/2026 đến khi hoàn thành", "from 2026-01-01.. [khi hoàn thành]")]
    [InlineData(Running, "Thu thập thông tin: Từ ngày 21/9/2024 đến hết ngày 10/10/2024.", "range 2024-09-21..2024-10-10")]
    [InlineData(Running, "Đóng cửa bãi rác: giai đoạn 2026 - 2027 xử lý 07 bãi; giai đoạn 2028 - 2030 xử lý 05 bãi.", "range 2026-01-01..2027-12-31", "range 2028-01-01..2030-12-31")]
    [InlineData(Running, "Xây dựng mô hình mẫu, đánh giá, nhân rộng từ năm 2026.", "from 2026-01-01..")]
    [InlineData(Running, "Lấy ý kiến từ 01 - 15/10/2023.", "range 2023-10-01..2023-10-15")]
    [InlineData(Running, "Lấy ý kiến từ tháng 11 đến tháng 2 năm 2024.", "range 2023-11-01..2024-02-29")]
    [InlineData(Line, "tháng 11/2023 - 2/2024", "range 2023-11-01..2024-02-29")]
    [InlineData(Line, "tháng 11 - 12 năm 2023", "range 2023-11-01..2023-12-31")]
    [InlineData(Line, "Từ tháng 01 đến ngày bầu cử 15/3/2026", "range 2026-01-01..2026-03-15")]
    [InlineData(Line, "Từ tháng 9/2025 đến ngày khai giảng 05/10/2025", "range 2025-09-01..2025-10-05")]
    [InlineData(Running, "Tổ chức hội nghị trong ngày 02/02/2026 đến ngày 03/02/2026.", "range 2026-02-02..2026-02-03")]
    [InlineData(Running, "Kiểm tra trong tháng 9 - 10/2025.", "range 2025-09-01..2025-10-31")]
    [InlineData(Running, "Kiểm tra trong tháng 12 năm 2025 đến tháng 02 năm 2026.", "range 2025-12-01..2026-02-28")]
    [InlineData(Running, "Kiểm tra các trạm trong 02 năm 2025-2026.", "range 2025-01-01..2026-12-31")]
    [InlineData(Running, "Số hóa hồ sơ, thực hiện năm 2025 và những năm tiếp theo.", "from 2025-01-01..")]
    [InlineData(Running, "Số hóa hồ sơ, hoàn thành năm 2025 và những năm tiếp theo.", "from 2025-01-01..")]
    public void Read_Span_GivesRangeOrFrom(string context, string words, params string[] expected) => AssertReads(context, words, expected);

    [Theory]
    [InlineData(Line, "Hằng năm", "recurring .. FREQ=YEARLY")]
    [InlineData(Line, "12 tháng", "recurring .. FREQ=MONTHLY;INTERVAL=12")]
    [InlineData(Line, "Thường xuyên, hằng năm", "recurring .. FREQ=YEARLY")]
    [InlineData(Bracket, "thực hiện hằng năm từ 2022", "recurring 2022-01-01.. FREQ=YEARLY")]
    [InlineData(Line, "Hàng quý", "recurring .. FREQ=MONTHLY;INTERVAL=3")]
    [InlineData(Line, "định kỳ 6 tháng, hàng năm", "recurring .. FREQ=MONTHLY;INTERVAL=6", "recurring .. FREQ=YEARLY")]
    [InlineData(Line, "hằng tuần", "recurring .. FREQ=WEEKLY")]
    [InlineData(Running, "Báo cáo trước ngày 05 của tháng liền kề sau kỳ báo cáo.", "recurring .. FREQ=MONTHLY;BYMONTHDAY=5")]
    [InlineData(Running, "Gửi số liệu trước ngày 10 tháng sau", "recurring .. FREQ=MONTHLY;BYMONTHDAY=10")]
    [InlineData(Running, "Hằng tháng: họp giao ban.", "recurring .. FREQ=MONTHLY")]
    [InlineData(Line, "Trước ngày 20 hằng tháng", "recurring .. FREQ=MONTHLY;BYMONTHDAY=20")]
    [InlineData(Running, "gửi báo cáo trước ngày 15/11 hàng năm về Sở Nội vụ", "recurring .. FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15")]
    [InlineData(Running, "định kỳ hằng năm báo cáo kết quả về Tỉnh ủy (qua Văn phòng) trước ngày 15 tháng 12 để tổng hợp", "recurring .. FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15")]
    [InlineData(Running, "định kỳ trước ngày 01/6 và 15/11 hằng năm báo cáo", "recurring .. FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1", "recurring .. FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15")]
    [InlineData(Running, "định kỳ 6 tháng báo cáo trước ngày 15 tháng 6 và trước ngày 01 tháng 12", "recurring .. FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15", "recurring .. FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1")]
    [InlineData(Running, "báo cáo định kỳ hàng quý gửi về Sở (trước ngày 20 tháng cuối quý)", "recurring .. FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20")]
    [InlineData(Line, "định kỳ hàng tháng (trước ngày 16 hàng tháng), 6 tháng (trước ngày 16/6)", "recurring .. FREQ=MONTHLY;BYMONTHDAY=16", "recurring .. FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=16")]
    [InlineData(Running, "Báo cáo kết quả trước ngày 10 của tháng cuối quý.", "recurring .. FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10")]
    [InlineData(Running, "gửi báo cáo trước ngày 10 của tháng cuối quý về Sở Nội vụ.", "recurring .. FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10")]
    [InlineData(Line, "Trước ngày 25 tháng cuối của mỗi quý", "recurring .. FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25")]
    [InlineData(Running, "Hằng năm, tổ chức đánh giá kết quả thực hiện.", "recurring .. FREQ=YEARLY")]
    [InlineData(Running, "báo cáo tiến độ 3 tháng một lần", "recurring .. FREQ=MONTHLY;INTERVAL=3")]
    [InlineData(Running, "định kỳ tham mưu sơ kết, tổng kết việc thực hiện", "recurring ..")]
    [InlineData(Running, "Kiểm tra định kỳ hoặc đột xuất việc sử dụng thiết bị", "recurring ..")]
    [InlineData(Running, "Báo cáo định kỳ cuối mỗi học kỳ", "recurring ..")]
    [InlineData(Line, "Hằng quý (trước ngày 15 của tháng cuối quý)", "recurring .. FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15")]
    [InlineData(Line, "Định kỳ 6 tháng, 01 năm", "recurring .. FREQ=MONTHLY;INTERVAL=6", "recurring .. FREQ=YEARLY")]
    [InlineData(Running, "Định kỳ hằng tháng, quý, 6 tháng và năm báo cáo Ủy ban nhân dân tỉnh.", "recurring .. FREQ=MONTHLY", "recurring .. FREQ=MONTHLY;INTERVAL=3", "recurring .. FREQ=MONTHLY;INTERVAL=6", "recurring .. FREQ=YEARLY")]
    [InlineData(Line, "Hằng quý, năm", "recurring .. FREQ=MONTHLY;INTERVAL=3", "recurring .. FREQ=YEARLY")]
    [InlineData(Line, "Hằng năm, năm 2026", "recurring .. FREQ=YEARLY", "within 2026-01-01..2026-12-31")]
    [InlineData(Line, "Trước ngày 20/6 và 20/12 hằng năm", "recurring .. FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20", "recurring .. FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20")]
    [InlineData(Line, "Trước 15/12 hằng năm", "recurring .. FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15")]
    [InlineData(Line, "Tháng 11 hằng năm", "recurring .. FREQ=YEARLY;BYMONTH=11")]
    [InlineData(Line, "Tháng 6 và tháng 12 hằng năm", "recurring .. FREQ=YEARLY;BYMONTH=6", "recurring .. FREQ=YEARLY;BYMONTH=12")]
    [InlineData(Running, "Tổ chức Ngày hội vào tháng 11 hằng năm.", "recurring .. FREQ=YEARLY;BYMONTH=11")]
    [InlineData(Line, "Quý I hằng năm", "recurring .. FREQ=YEARLY")]
    [InlineData(Running, "Rà soát, đánh giá kết quả thực hiện hằng năm theo quy định.", "recurring .. FREQ=YEARLY")]
    [InlineData(Running, "Tổ chức diễn tập ứng phó sự cố hàng năm.", "recurring .. FREQ=YEARLY")]
    [InlineData(Running, "Tổ chức diễn tập phòng ngừa, ứng phó sự cố hàng năm.", "recurring .. FREQ=YEARLY")]
    [InlineData(Running, "Họp giao ban vào tuần đầu của tháng đầu quý.", "recurring .. FREQ=YEARLY;BYMONTH=1,4,7,10")]
    [InlineData(Line, "Trong tháng cuối quý", "recurring .. FREQ=YEARLY;BYMONTH=3,6,9,12")]
    [InlineData(Running, "gửi báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 về Sở Y tế.", "recurring .. FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10", "recurring .. FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5")]
    [InlineData(Running, "gửi báo cáo năm trước ngày 05/12/2025.", "by ..2025-12-05")]
    [InlineData(Bracket, "trước ngày 10/6 đối với báo cáo 6 tháng, trước ngày 10/12 đối với báo cáo năm", "recurring .. FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10", "recurring .. FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10")]
    [InlineData(Running, "gửi trước ngày 10/6 đối với báo cáo 6 tháng năm 2022.", "by ..2022-06-10 inferred")]
    [InlineData(Running, "gửi trước ngày 10/6/2022 đối với báo cáo 6 tháng.", "by ..2022-06-10")]
    [InlineData(Running, "Tổ chức sơ kết vào tháng 6, tổng kết vào tháng 12 hằng năm.", "recurring .. FREQ=YEARLY;BYMONTH=6", "recurring .. FREQ=YEARLY;BYMONTH=12")]
    [InlineData(Line, "Sơ kết tháng 6 và tổng kết tháng 12 hằng năm", "recurring .. FREQ=YEARLY;BYMONTH=6", "recurring .. FREQ=YEARLY;BYMONTH=12")]
    [InlineData(Running, "Họp giao ban trong tháng 6 và tháng 12 hằng năm.", "recurring .. FREQ=YEARLY;BYMONTH=6", "recurring .. FREQ=YEARLY;BYMONTH=12")]
    [InlineData(Running, "tổng hợp tình hình, báo cáo Ban Giám đốc vào 16 giờ hằng ngày.", "recurring .. FREQ=DAILY")]
    [InlineData(Running, "Tập huấn cho cán bộ cơ sở, mỗi năm ít nhất 02 lớp.", "recurring .. FREQ=YEARLY")]
    [InlineData(Running, "Lập sổ theo dõi, hằng quý rà soát danh sách.", "recurring .. FREQ=MONTHLY;INTERVAL=3")]
    [InlineData(Running, "Hằng năm giải quyết việc làm cho 25.000 lao động.", "recurring .. FREQ=YEARLY")]
    [InlineData(Running, "Tổ chức hội thi, thực hiện hằng năm, bắt đầu từ năm 2026.", "recurring 2026-01-01.. FREQ=YEARLY")]
    [InlineData(Running, "Kiểm tra định kỳ, quý một lần.", "recurring .. FREQ=MONTHLY;INTERVAL=3")]
    [InlineData(Running, "Phun thuốc diệt muỗi tại các điểm nóng ít nhất 02 lần/tháng.", "recurring .. FREQ=MONTHLY")]
    [InlineData(Running, "Khảo sát ý kiến học viên 01 lần/năm vào tháng 10.", "recurring .. FREQ=YEARLY;BYMONTH=10")]
    [InlineData(Line, "03 buổi/tuần", "recurring .. FREQ=WEEKLY")]
    [InlineData(Running, "Phát tin trên loa truyền thanh mỗi tuần tối thiểu 03 lần.", "recurring .. FREQ=WEEKLY")]
    [InlineData(Line, "02 tuần/lần", "recurring .. FREQ=WEEKLY;INTERVAL=2")]
    [InlineData(Running, "Báo cáo tiến độ hàng tuần (vào sáng thứ Hai) cho Ban Chỉ đạo.", "recurring .. FREQ=WEEKLY")]
    [InlineData(Running, "Tham mưu họp giao ban vào sáng thứ Ba hằng tuần.", "recurring .. FREQ=WEEKLY")]
    [InlineData(Running, "Công bố kết quả hằng tháng (Văn phòng Sở).", "recurring .. FREQ=MONTHLY")]
    [InlineData(Running, "Theo dõi, cập nhật số liệu hằng ngày.", "recurring .. FREQ=DAILY")]
    [InlineData(Line, "Từ tháng 4 đến tháng 6 hằng năm", "recurring .. FREQ=YEARLY;BYMONTH=4,5,6")]
    [InlineData(Line, "Tháng 11 - tháng 2 hằng năm", "recurring .. FREQ=YEARLY;BYMONTH=1,2,11,12")]
    public void Read_Rhythm_GivesRecurringWithItsRule(string context, string words, params string[] expected) => AssertReads(context, words, expected);

    [Theory]
    [InlineData(Line, "Chậm nhất sau 02 tháng, kể từ khi có hướng dẫn của Trung ương.", "conditional .. P2M [khi có hướng dẫn của Trung ương]")]
    [InlineData(Line, "trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này", "conditional .. P10D [ngày nhận Kế hoạch này]")]
    [InlineData(Bracket, "thực hiện ngay sau khi có quy định, hướng dẫn của Trung ương", "conditional .. [khi có quy định, hướng dẫn của Trung ương]")]
    [InlineData(Line, "Sau khi Nghị định của Chính phủ được ban hành", "conditional .. [khi Nghị định của Chính phủ được ban hành]")]
    [InlineData(Line, "Chậm nhất 15 ngày sau khi có văn bản hướng dẫn", "conditional .. P15D [khi có văn bản hướng dẫn]")]
    [InlineData(Line, "Ngay sau Hội nghị toàn quốc", "conditional .. [Hội nghị toàn quốc]")]
    [InlineData(Line, "Ngay sau khi Kế hoạch được ban hành", "conditional .. [khi Kế hoạch được ban hành]")]
    [InlineData(Line, "Đến khi hoàn thành", "conditional .. [khi hoàn thành]")]
    [InlineData(Running, "Niêm yết danh sách tại trụ sở sau khi được Ủy ban nhân dân tỉnh phê duyệt.", "conditional .. [khi được Ủy ban nhân dân tỉnh phê duyệt]")]
    [InlineData(Running, "Công khai danh sách theo Quyết định số 22/2025/QĐ-TTg tại trụ sở sau khi được Ủy ban nhân dân tỉnh phê duyệt.", "conditional .. [khi được Ủy ban nhân dân tỉnh phê duyệt]")]
    [InlineData(Running, "Các hộ sau khi nhận được tạm ứng kinh phí thì tự xây dựng nhà ở")]
    [InlineData(Running, "Sau khi có hướng dẫn của Bộ Nội vụ, tham mưu Ủy ban nhân dân tỉnh ban hành quy định.", "conditional .. [khi có hướng dẫn của Bộ Nội vụ]")]
    [InlineData(Running, "báo cáo kết quả khi kết thúc Chương trình về Bộ Xây dựng để tổng hợp", "conditional .. [khi kết thúc Chương trình]")]
    [InlineData(Line, "Khi có phát sinh", "conditional .. [Khi có phát sinh]")]
    [InlineData(Line, "Đột xuất", "onrequest ..")]
    [InlineData(Line, "Đột xuất, khi có yêu cầu", "onrequest ..")]
    [InlineData(Line, "Khi có yêu cầu", "onrequest ..")]
    [InlineData(Running, "Phối hợp cung cấp hồ sơ khi có yêu cầu.", "onrequest ..")]
    [InlineData(Running, "báo cáo hằng quý hoặc theo đề nghị để tổng hợp", "onrequest ..")]
    [InlineData(Line, "Theo lộ trình, hướng dẫn của Bộ, ngành", "perreference ..")]
    [InlineData(Line, "Theo hướng dẫn của Bộ Tài chính", "onrequest ..")]
    [InlineData(Line, "Theo tiến độ, hoàn thành trước ngày 31/12/2025", "perreference ..", "by ..2025-12-31")]
    [InlineData(Running, "Số hóa hồ sơ, hoàn thành theo lộ trình của Bộ Tư pháp", "perreference ..")]
    [InlineData(Running, "báo cáo trong vòng 05 ngày làm việc kể từ ngày kết thúc đợt kiểm tra, gửi Sở Tài chính", "conditional .. P5D [ngày kết thúc đợt kiểm tra]")]
    [InlineData(Bracket, "theo yêu cầu của Trung ương", "onrequest ..")]
    [InlineData(Bracket, "theo chỉ đạo của cấp ủy cấp trên", "onrequest ..")]
    [InlineData(Bracket, "thực hiện thường xuyên hằng năm và theo yêu cầu của cấp ủy cấp trên", "recurring .. FREQ=YEARLY", "onrequest ..")]
    [InlineData(Running, "trường hợp đột xuất báo cáo theo yêu cầu của Ban Thường vụ Tỉnh ủy.", "onrequest ..")]
    [InlineData(Bracket, "theo Kế hoạch số 151-KH/TU ngày 16/11/2022 của Ban Thường vụ Tỉnh ủy", "perreference .. → 151-KH/TU")]
    [InlineData(Bracket, "theo lộ trình tại Quyết định số 999 – QĐ/TU, Kế hoạch số 158 – KH/TU của Tỉnh ủy", "perreference .. → 999-QĐ/TU", "perreference .. → 158-KH/TU")]
    [InlineData(Line, "Theo Kế hoạch bồi dưỡng công chức, viên chức hàng năm", "perreference ..")]
    [InlineData(Line, "Năm thứ 3, nhiệm kỳ Đại hội Đảng, nhiệm kỳ HĐND các cấp (2023)", "term 2023-01-01..2023-12-31")]
    [InlineData(Bracket, "thực hiện trong năm thứ 3, giữa nhiệm kỳ Đại hội Đảng bộ các cấp", "term ..")]
    [InlineData(Bracket, "theo nhiệm kỳ", "term ..")]
    [InlineData(Running, "thông báo cho nhau trong vòng 24 giờ kể từ khi tiếp nhận tin báo.", "conditional .. PT24H [khi tiếp nhận tin báo]")]
    [InlineData(Running, "Kiểm tra định kỳ 06 tháng một lần và khi có yêu cầu của Sở Y tế.", "recurring .. FREQ=MONTHLY;INTERVAL=6", "onrequest ..")]
    [InlineData(Running, "Mở các đợt truy quét theo yêu cầu của Ban Thường vụ Huyện ủy.", "onrequest ..")]
    [InlineData(Running, "Kiện toàn tổ chức theo yêu cầu của Nghị quyết số 18-NQ/TW.")]
    [InlineData(Running, "Thăm, tặng quà trước Tết Nguyên đán 2024.", "conditional .. [Tết Nguyên đán 2024]")]
    [InlineData(Running, "Cử cán bộ tham gia khi có đề nghị phối hợp.", "onrequest ..")]
    [InlineData(Running, "Gửi giấy mời trước 05 ngày tổ chức hội nghị.", "conditional .. [tổ chức hội nghị]")]
    [InlineData(Line, "Trước 05 ngày làm việc so với ngày tổ chức hội nghị", "conditional .. [ngày tổ chức hội nghị]")]
    [InlineData(Running, "Gửi tài liệu chậm nhất là 03 ngày trước khi họp.", "conditional .. [khi họp]")]
    [InlineData(Running, "Trình hồ sơ ít nhất 10 ngày trước ngày 15/4/2022.", "by ..2022-04-15")]
    [InlineData(Running, "Báo cáo ngay với Ủy ban nhân dân xã khi phát sinh vụ việc phức tạp.", "conditional .. [khi phát sinh vụ việc phức tạp]")]
    [InlineData(Line, "sau hội nghị cử tri, dự kiến từ 10/4 đến 15/4/2022", "conditional .. [hội nghị cử tri]", "range 2022-04-10..2022-04-15")]
    [InlineData(Running, "Cử người tham gia đoàn khảo sát; thời gian theo lịch của Hội đồng nhân dân tỉnh.", "perreference ..")]
    [InlineData(Bracket, "hoàn thành trong học kỳ II năm học 2024 - 2025", "term ..")]
    [InlineData(Line, "Học kỳ I, năm học 2025-2026", "term ..")]
    public void Read_EventRequestReferenceOrTerm_GivesWhatItWaitsFor(string context, string words, params string[] expected) => AssertReads(context, words, expected);

    [Theory]
    [InlineData(Line, "Thường xuyên.", "ongoing ..")]
    [InlineData(Line, "Thường xuyên, khi thấy cần thiết", "ongoing ..")]
    [InlineData(Line, "Thường xuyên, theo yêu cầu nhiệm vụ", "ongoing ..")]
    [InlineData(Bracket, "tuyên truyền thường xuyên", "ongoing ..")]
    [InlineData(Bracket, "thực hiện thường xuyên liên tục", "ongoing ..")]
    [InlineData(Line, "Tháng 12/2013 và thường xuyên", "within 2013-12-01..2013-12-31", "ongoing ..")]
    [InlineData(Running, "thường xuyên kiểm tra, đôn đốc việc thực hiện", "ongoing ..")]
    [InlineData(Running, "Cập nhật, tích hợp dữ liệu thường xuyên vào hệ thống của tỉnh", "ongoing ..")]
    [InlineData(Running, "Phối hợp rà soát thường xuyên, bảo đảm thống nhất", "ongoing ..")]
    [InlineData(Running, "thường xuyên kiểm tra; hoàn thành trước ngày 01/7/2025", "by ..2025-07-01")]
    [InlineData(Line, "Thường quy", "ongoing ..")]
    public void Read_WithoutEnd_GivesOngoingUnlessRunningTextSaysMore(string context, string words, params string[] expected) => AssertReads(context, words, expected);

    [Theory]
    [InlineData("Luật này có hiệu lực thi hành từ ngày 01/7/2025.")]
    [InlineData("số vụ việc phát sinh từ tháng 01/2025 đã giảm")]
    [InlineData("Tổ chức dạy học 2 buổi/ngày ở các trường tiểu học")]
    [InlineData("Tiết kiệm điện trong sinh hoạt hằng ngày.")]
    [InlineData("tuyển sinh năm học 2025 - 2026 của các trường")]
    [InlineData("xây dựng kế hoạch công tác hằng năm của cấp ủy")]
    [InlineData("nguồn cán bộ lãnh đạo nhiệm kỳ 2025 - 2030 và chuẩn bị cho nhiệm kỳ tiếp theo")]
    [InlineData("cho từ chức mà không chờ hết nhiệm kỳ, hết thời hạn bổ nhiệm")]
    [InlineData("Nghị quyết số 37-NQ/TW ngày 09/10/2014 của Bộ Chính trị về định hướng nghiên cứu đến năm 2030")]
    [InlineData("thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030")]
    [InlineData("triển khai Chiến lược kiểm tra, giám sát của Đảng đến năm 2030 trong toàn Đảng bộ")]
    [InlineData("Đảng ủy Khối đã triệu tập cán bộ chủ chốt dự Hội nghị vào ngày 09/12/2021")]
    [InlineData("đang sinh sống và có đăng ký thường trú trước ngày 15 tháng 6 năm 2013")]
    [InlineData("từ nguồn chi thường xuyên ngân sách hằng năm của các sở")]
    [InlineData("xác định đây là nhiệm vụ thường xuyên của mỗi cấp ủy")]
    [InlineData("thực hiện tốt nhiệm vụ thường xuyên, đột xuất")]
    [InlineData("Bố trí kinh phí thực hiện trong dự toán chi thường xuyên.")]
    [InlineData("Xây dựng dự toán trình cấp có thẩm quyền bố trí trong kế hoạch vốn hằng năm.")]
    [InlineData("Quy định trách nhiệm của cán bộ trong việc thực hiện kế hoạch phát triển khoa học, công nghệ, chuyển đổi số hằng năm.")]
    [InlineData("tham mưu phân bổ dự toán ngân sách nhà nước năm 2026")]
    [InlineData("Tăng cường quản lý đất đai, tài sản công sau khi sắp xếp đơn vị hành chính.")]
    [InlineData("Đánh giá tác động sau khi cấp phép của các dự án.")]
    [InlineData("Rà soát các văn bản hướng dẫn hằng năm.")]
    [InlineData("Kiểm tra các đơn vị và theo sự phân công của Trưởng Ban.")]
    [InlineData("Tổ chức lễ kỷ niệm 87 năm Ngày thành lập Hội (20/10/1930-20/10/2017)")]
    [InlineData("chế độ học tập lý luận chính trị định kỳ, thường xuyên đối với cán bộ")]
    [InlineData("hộ gia đình thuộc vùng thường xuyên xảy ra thiên tai")]
    [InlineData("Nhà ở hoàn thành theo giai đoạn và khi hoàn thiện thì lập biên bản")]
    [InlineData("theo Nghị định số 59/2019/NĐ-CP ngày 01/7/2019 của Chính phủ")]
    [InlineData("Quyết định này có hiệu lực kể từ ngày ký")]
    [InlineData("chủ đề “Năm 2025 hành động, trước ngày 30/4/2025 về đích”")]
    [InlineData("Phổ biến Luật Xây dựng năm 2014 (sửa đổi, bổ sung năm 2020) cho cán bộ.")]
    [InlineData("Năm 2026 là năm đầu nhiệm kỳ.")]
    [InlineData("Bố trí vốn đầu tư vào quy 3 hoạch vùng.")]
    [InlineData("Sửa chữa trạm bơm tại Q.4 và Q.7.")]
    public void Read_TimeOfANounATitleOrThePast_GivesNothing(string words) => AssertReads(Running, words);

    [Theory]
    [InlineData("Chi thường xuyên hoặc nguồn vốn hợp pháp khác (nếu có)")]
    [InlineData("chậm nhất hết ngày 28 tháng Hai")]
    [InlineData("Ngay sau hội thảo khởi động 12 tháng")]
    [InlineData("nhiệm vụ thường xuyên")]
    [InlineData("Kèm theo Quyết định số 12/QĐ-UBND ngày 19/11/2025")]
    [InlineData("theo quyết định của cơ quan có thẩm quyền")]
    [InlineData("theo phụ lục 1 đính kèm")]
    [InlineData("theo sự phân công của Trưởng Ban")]
    [InlineData("theo phân công")]
    [InlineData("dự toán ngân sách nhà nước năm 2026")]
    [InlineData("nguồn kinh phí năm 2025")]
    [InlineData("Sau ngày bầu cử 15/3/2026")]
    [InlineData("Nội dung trọng tâm theo thời gian")]
    [InlineData("sửa đổi, bổ sung một số điều năm 2017")]
    public void Read_NoteWithoutTime_GivesNothing(string words) => AssertReads(Bracket, words);

    [Fact]
    public void Read_TwoSummingUps_GiveBothYears() =>
        AssertReads(Running, "Tổ chức sơ kết vào năm 2027 và tổng kết vào năm 2030.", "within 2027-01-01..2027-12-31", "within 2030-01-01..2030-12-31");

    [Fact]
    public void Read_MonthWithoutAnyYear_GivesTheKindWithoutDates() =>
        Assert.Equal(["within .."], DeadlineReader.Read("tháng 4", TimeContext.TimeLine, null).Select(Show));

    [Fact]
    public void Read_ExpressionInText_GivesItsOffsetsAndText()
    {
        var reading = Assert.Single(DeadlineReader.Read("Ban hành; hoàn thành trong tháng 4/2022.", TimeContext.Running, null));

        Assert.Equal((10, "hoàn thành trong tháng 4/2022".Length, "hoàn thành trong tháng 4/2022"), (reading.Start, reading.Length, reading.Deadline.Text));
    }

    [Fact]
    public void Read_AnyDayBeforeWhich_GivesThatDay() =>
        Prop.ForAll(
            Gen.Choose(0, 36000).Select(days => new DateOnly(1950, 1, 1).AddDays(days)).ToArbitrary(),
            day => DeadlineReader.Read($"trước ngày {day.Day}/{day.Month}/{day.Year}", TimeContext.Running, null) is [{ Deadline.End: { } end }] && end == day)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Read_UnderAnotherCulture_GivesTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");

            AssertReads(Line, "THÁNG 4/2022", "within 2022-04-01..2022-04-30");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertReads(string context, string words, params string[] expected) =>
        Assert.Equal(expected, DeadlineReader.Read(words, Enum.Parse<TimeContext>(context), 2022).Select(Show));

    private static string Show(DeadlineReading reading)
    {
        var deadline = reading.Deadline;
        string?[] parts =
        [
            deadline.Kind.ToString().ToLowerInvariant(), $"{Iso(deadline.Start)}..{Iso(deadline.End)}", deadline.Rule, deadline.Offset,
            deadline.Event is { } happening ? $"[{happening}]" : null, deadline.Reference is { } number ? $"→ {number}" : null, deadline.Inferred ? "inferred" : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
