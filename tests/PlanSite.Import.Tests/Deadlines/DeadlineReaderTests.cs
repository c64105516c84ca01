using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Import.Deadlines;
using static PlanSite.Import.Tests.Deadlines.DeadlineCases;

namespace PlanSite.Import.Tests.Deadlines;

/// <summary>Days, periods and spans, by cases: context, words, what is read. A new case is one line.</summary>
public sealed class DeadlineReaderTests
{
    [Theory]
    [InlineData(Line, "trước ngày 15/4/2022", "by ..2022-04-15")]
    [InlineData(Running, "Bàn giao mặt bằng chậm nhất vào ngày cuối cùng của tháng 6/2026.", "by ..2026-06-30")]
    [InlineData(Running, "Hạn cuối nộp hồ sơ: 17 giờ ngày 20/4/2026.", "by ..2026-04-20")]
    [InlineData(Line, "Trước ngày 05 tháng 9 năm 2025.", "by ..2025-09-05")]
    [InlineData(Line, "Thời gian hoàn tất: trước ngày 27 tháng 6 năm 2014.", "by ..2014-06-27")]
    [InlineData(Line, "chậm nhất là ngày 30/6/2025", "by ..2025-06-30")]
    [InlineData(Line, "Hoàn thành chậm nhất trong tháng 4/2025", "by ..2025-04-30")]
    [InlineData(Line, "Lấy ý kiến 05/4; hạn 20/4/2022", "by ..2022-04-20")]
    [InlineData(Running, "Các xã gửi báo cáo (hạn chót ngày 20/4/2022).", "by ..2022-04-20")]
    [InlineData(Running, "Phát động đợt thi đua trước dịp 30/4.", "by ..2022-04-30 inferred")]
    [InlineData(Running, "Tổ chức văn nghệ vào dịp 2/9/2025 tại các xã.", "within 2025-09-02..2025-09-02")]
    [InlineData(Running, "Tổ chức văn nghệ trong dịp lễ 30/4 và 01/5/2025.", "within 2025-04-30..2025-05-01")]
    [InlineData(Line, "Thời gian: học kỳ I năm học 2024 - 2025", "term ..")]
    [InlineData(Running, "Tổ chức giải thể thao trong học kỳ I năm học 2024 - 2025 tại trường.", "term ..")]
    [InlineData(Line, "Thời gian hoàn thành: trước mùa mưa bão", "conditional .. [mùa mưa bão]")]
    [InlineData(Line, "Trước ngày khai giảng.", "conditional .. [ngày khai giảng]")]
    [InlineData(Line, "sau vụ thu hoạch lúa", "conditional .. [vụ thu hoạch lúa]")]
    [InlineData(Running, "Công bố chậm nhất trước 20 ngày tính đến ngày văn bản có hiệu lực thi hành", "conditional .. [ngày văn bản có hiệu lực thi hành]")]
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
    [InlineData(Bracket, "chậm nhất hết ngày 28 tháng Hai", "by ..2022-02-28 inferred")]
    [InlineData(Line, "Trước tháng Mười hai năm 2025", "by ..2025-11-30")]
    [InlineData(Running, "Nộp hồ sơ trước ngày 28 tháng Hai năm 2025.", "by ..2025-02-28")]
    public void Read_LastDay_GivesBy(string context, string words, string expected) => AssertReads(context, words, expected);

    [Theory]
    [InlineData(Line, "hoàn thành trong quý II/2023", "within 2023-04-01..2023-06-30")]
    [InlineData(Line, "Quí IV-2025", "within 2025-10-01..2025-12-31")]
    [InlineData(Line, "quý 3 năm 2024", "within 2024-07-01..2024-09-30")]
    [InlineData(Line, "trong quý II và quý III/2022", "within 2022-04-01..2022-09-30")]
    [InlineData(Line, "Quý IV/2013, Quý I/2014", "within 2013-10-01..2014-03-31")]
    [InlineData(Line, "tháng 6 và tháng 11 năm 2025", "within 2025-06-01..2025-06-30", "within 2025-11-01..2025-11-30")]
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
    [InlineData(Running, "Sở Tài chính hoàn thành trong tháng Ba năm 2025.", "within 2025-03-01..2025-03-31")]
    [InlineData(Running, "Sơ kết vào tháng Mười hai.", "within 2022-12-01..2022-12-31 inferred")]
    [InlineData(Bracket, "tháng Mười Một", "within 2022-11-01..2022-11-30 inferred")]
    [InlineData(Bracket, "tháng Mười/2025", "within 2025-10-01..2025-10-31")]
    [InlineData(Running, "Hoàn thành quy hoạch cuối năm 2024.", "within 2024-10-01..2024-12-31")]
    [InlineData(Running, "Xây dựng phần mềm trong 2 năm 2024, 2025.", "within 2024-01-01..2025-12-31")]
    [InlineData(Bracket, "trong hai năm 2024 và 2025", "within 2024-01-01..2025-12-31")]
    [InlineData(Running, "Sở Nội vụ hoàn thành quý I năm sau.", "within 2023-01-01..2023-03-31 inferred")]
    [InlineData(Running, "Báo cáo kết quả vào tháng 2 năm sau.", "within 2023-02-01..2023-02-28 inferred")]
    [InlineData(Running, "Hoàn thành trong tháng 3 năm tới.", "within 2023-03-01..2023-03-31 inferred")]
    [InlineData(Bracket, "quý I năm sau", "within 2023-01-01..2023-03-31 inferred")]
    [InlineData(Line, "Đợt 1 tháng 4/2025, đợt 2 tháng 10/2025", "within 2025-04-01..2025-04-30", "within 2025-10-01..2025-10-31")]
    [InlineData(Running, "Sở Y tế xây dựng Đề án, trình Ủy ban nhân dân tỉnh vào kỳ họp tháng 9/2025.", "within 2025-09-01..2025-09-30")]
    [InlineData(Running, "Chuẩn bị lễ ra quân cấp tỉnh, dự kiến ngày 18/4/2025.", "within 2025-04-18..2025-04-18")]
    [InlineData(Bracket, "Cơ quan chủ trì: Sở Y tế; hoàn thành: Quý III/2025", "within 2025-07-01..2025-09-30")]
    [InlineData(Line, "Cả năm", "within 2022-01-01..2022-12-31 inferred")]
    [InlineData(Bracket, "Sở Nội vụ, trong năm", "within 2022-01-01..2022-12-31 inferred")]
    [InlineData(Bracket, "Trong năm", "within 2022-01-01..2022-12-31 inferred")]
    [InlineData(Bracket, "trong năm")]
    [InlineData(Bracket, "đã thu, trong năm")]
    [InlineData(Bracket, "phát sinh mới 12 vụ, trong năm")]
    [InlineData(Bracket, "ít nhất 02 lần trong năm")]
    [InlineData(Line, "Trong năm", "within 2022-01-01..2022-12-31 inferred")]
    [InlineData(Running, "Các khoản chi trong năm.")]
    [InlineData(Running, "Khắc phục thiệt hại do nắng hạn kéo dài suốt năm 2024.")]
    [InlineData(Running, "Thẩm tra quyết toán công trình nghiệm thu tháng 12/2024.")]
    public void Read_Period_GivesWithin(string context, string words, params string[] expected) => AssertReads(context, words, expected);

    [Theory]
    [InlineData(Line, "Từ tháng 4/2022 đến hết năm 2022", "range 2022-04-01..2022-12-31")]
    [InlineData(Line, "Từ tháng 4 đến tháng 6/2023", "range 2023-04-01..2023-06-30")]
    [InlineData(Line, "từ ngày 01 đến ngày 15/4/2022", "range 2022-04-01..2022-04-15")]
    [InlineData(Line, "Quý IV/2025 - Quý II/2026", "range 2025-10-01..2026-06-30")]
    [InlineData(Running, "Tháng 8 - 9: Khảo sát các trường.", "range 2022-08-01..2022-09-30 inferred")]
    [InlineData(Running, "Tháng 11 - tháng 02: Tập huấn giáo viên.", "range 2022-11-01..2023-02-28 inferred")]
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
    [InlineData(Line, "15/12 - 15/01", "range 2022-12-15..2023-01-15 inferred")]
    [InlineData(Running, "Trực Tết từ ngày 15/12 đến 15/01.", "range 2022-12-15..2023-01-15 inferred")]
    [InlineData(Line, "Từ tháng 11 đến tháng 3", "range 2022-11-01..2023-03-31 inferred")]
    [InlineData(Line, "Từ tháng 11 đến ngày 28/02", "range 2022-11-01..2023-02-28 inferred")]
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
    [InlineData(Running, "Mở hội chợ từ 7h00 ngày 10 đến 17h00 ngày 15/4/2025.", "range 2025-04-10..2025-04-15")]
    [InlineData(Running, "Mở hội chợ từ 07 giờ 30 ngày 10/4/2025 đến 17 giờ ngày 15/4/2025.", "range 2025-04-10..2025-04-15")]
    [InlineData(Line, "Từ tháng Ba đến tháng Năm năm 2025", "range 2025-03-01..2025-05-31")]
    [InlineData(Running, "Khen thưởng giáo viên có sáng kiến trong năm học 2023 - 2024.")]
    [InlineData(Running, "Phát triển hạ tầng số giai đoạn 2026 - 2030, định hướng 2035.")]
    public void Read_Span_GivesRangeOrFrom(string context, string words, params string[] expected) => AssertReads(context, words, expected);

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
}
