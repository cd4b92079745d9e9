package vn.dondoc.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an agency can set for itself, each with a default that holds until it is changed (domain.md section 11).
 *
 * <p>Stored under {@link #key()}; a stored value always satisfies {@link #problem}.
 */
public enum AgencyParameter {
    BEFORE_MEANS_DAY_BEFORE(
            "deadline.before-means-day-before",
            ParameterType.YES_NO,
            "true",
            "“Trước ngày D” là hết ngày D-1",
            "Tắt thì hiểu là hết chính ngày D. Tháng, quý, năm sau chữ “trước” luôn kết thúc vào ngày liền trước."),
    ROLL_FIXED_BY("deadline.roll.FIXED_BY", ParameterType.ROLL, "NONE", "Hạn “chậm nhất ngày …” rơi vào ngày nghỉ", ""),
    ROLL_FIXED_BEFORE(
            "deadline.roll.FIXED_BEFORE", ParameterType.ROLL, "NONE", "Hạn “trước ngày …” rơi vào ngày nghỉ", ""),
    ROLL_PERIOD_END(
            "deadline.roll.PERIOD_END", ParameterType.ROLL, "NONE", "Hạn cuối tháng, quý, năm rơi vào ngày nghỉ", ""),
    ROLL_RANGE(
            "deadline.roll.RANGE", ParameterType.ROLL, "NONE", "Ngày cuối của khoảng thời gian rơi vào ngày nghỉ", ""),
    ROLL_RECURRING("deadline.roll.RECURRING", ParameterType.ROLL, "NONE", "Hạn định kỳ rơi vào ngày nghỉ", ""),
    ROLL_RELATIVE(
            "deadline.roll.RELATIVE",
            ParameterType.ROLL,
            "NEXT",
            "Hạn “trong … ngày kể từ …” rơi vào ngày nghỉ",
            "Bộ luật Dân sự 2015, điều 148: kết thúc vào ngày làm việc kế tiếp."),
    UNIT_REPORT_DAY(
            "report.unit-day",
            ParameterType.DAY_OF_MONTH,
            "13",
            "Ngày các phòng, đơn vị nộp báo cáo",
            "Ngày cuối cùng, trong tháng cuối kỳ (“trước ngày 14”)."),
    DEPARTMENT_REPORT_DAY(
            "report.department-day",
            ParameterType.DAY_OF_MONTH,
            "19",
            "Ngày Sở gửi báo cáo",
            "Ngày cuối cùng, trong tháng cuối kỳ."),
    PROVINCE_REPORT_DAY(
            "report.province-day",
            ParameterType.DAY_OF_MONTH,
            "25",
            "Ngày UBND tỉnh gửi báo cáo",
            "Ngày cuối cùng, trong tháng cuối kỳ."),
    WINDOW_FIRST_DAY(
            "reporting.window.first-day",
            ParameterType.DAY_OF_MONTH,
            "15",
            "Ngày mở kỳ số liệu",
            "Kỳ số liệu bắt đầu ngày này của tháng trước kỳ và chốt vào ngày liền trước của tháng cuối kỳ."),
    SHARE_DECIMALS(
            "reporting.share-decimals",
            ParameterType.DECIMALS,
            "1",
            "Số chữ số lẻ của tỷ lệ phần trăm",
            "Ví dụ 1: 65,2%; 2: 65,22%. Số 0 ở cuối không in."),
    REGISTER_SHARE_DECIMALS(
            "reporting.register-share-decimals",
            ParameterType.DECIMALS,
            "1",
            "Số chữ số lẻ của tỷ lệ lấy từ sổ trong bài báo cáo",
            "Tỷ lệ hồ sơ và các sổ khác; ví dụ 2: 99,96% bên cạnh 65,2% của nhiệm vụ."),
    EXTENSION_LIMIT("task.extension-limit", ParameterType.COUNT, "2", "Số lần gia hạn nhiều nhất của một nhiệm vụ", ""),
    EXTENSION_NOTICE(
            "task.extension-notice",
            ParameterType.COUNT,
            "0",
            "Xin gia hạn trước hạn ít nhất mấy ngày làm việc",
            "0 nghĩa là xin được đến hết ngày hạn. Đã quá hạn thì trưởng đơn vị vẫn xin được."),
    MAIL_QUIET_DAYS(
            "mail.quiet-days-off",
            ParameterType.YES_NO,
            "true",
            "Không gửi thư vào ngày nghỉ",
            "Thư chờ đến ngày làm việc kế tiếp theo lịch của cơ quan."),
    MAIL_TRIES(
            "mail.tries",
            ParameterType.COUNT,
            "12",
            "Số lần thử gửi một thư",
            "Lần sau cách lần trước mỗi lúc một lâu, 12 lần là khoảng hơn một ngày. Sau đó thư nằm ở mục không gửi được."),
    LETTER_SYMBOL(
            "letter.symbol",
            "VP",
            "Ký hiệu đơn vị soạn công văn đôn đốc",
            "Đứng sau tên viết tắt của cơ quan trong số, ký hiệu, ví dụ /STP-VP."),
    LETTER_CHASING_SUBJECT(
            "letter.chasing-subject",
            "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính",
            "Trích yếu công văn đôn đốc",
            ""),
    LETTER_CHASING_OPENING(
            "letter.chasing-opening",
            "Qua theo dõi việc thực hiện các nhiệm vụ được giao, tính đến hết ngày {ngay}, {donvi} còn {soviec}, cụ thể"
                    + " như sau:",
            "Đoạn mở đầu công văn đôn đốc",
            "Được thay khi in: {ngay}, {donvi}, {soviec}."),
    LETTER_CHASING_CLOSING(
            "letter.chasing-closing",
            "Văn phòng Sở đề nghị {donvi} khẩn trương hoàn thành, cập nhật kết quả các nhiệm vụ nêu trên; báo cáo nguyên"
                    + " nhân, thời gian dự kiến hoàn thành đối với nhiệm vụ quá hạn về Văn phòng Sở trước ngày"
                    + " {hantraloi} để tổng hợp, báo cáo Giám đốc Sở./.",
            "Đoạn kết công văn đôn đốc",
            "Được thay khi in: {donvi}, {hantraloi}."),
    LETTER_ANSWER_DAYS(
            "letter.answer-days", ParameterType.COUNT, "5", "Số ngày làm việc để trả lời công văn đôn đốc", ""),
    LETTER_AUTHORITY(
            "letter.authority",
            "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG",
            "Quyền hạn, chức vụ người ký công văn đôn đốc",
            "Mỗi dòng cách nhau bằng dấu /."),
    LETTER_RECIPIENTS(
            "letter.recipients",
            "Như trên; Ban Giám đốc (để báo cáo); Lưu: VT, VP",
            "Nơi nhận công văn đôn đốc",
            "Mỗi nơi cách nhau bằng dấu chấm phẩy."),
    PLAN_BASIS(
            "plan.basis",
            "Căn cứ chức năng, nhiệm vụ, quyền hạn được giao",
            "Căn cứ in trong kế hoạch",
            "Mỗi căn cứ cách nhau bằng dấu chấm phẩy."),
    PLAN_OPENING(
            "plan.opening",
            "Để thực hiện thống nhất, đúng tiến độ và có căn cứ đánh giá kết quả, {coquan} giao các phòng, đơn vị chủ"
                    + " trì, phối hợp thực hiện các nhiệm vụ tại {phuluc} kèm theo Kế hoạch này.",
            "Đoạn mở đầu in trong kế hoạch",
            "Được thay khi in: {coquan}, {phuluc}."),
    PLAN_CLOSING(
            "plan.closing",
            "Các phòng, đơn vị phân công người thực hiện, hoàn thành nhiệm vụ đúng thời hạn, cập nhật kết quả và kịp thời"
                    + " báo cáo khó khăn, vướng mắc về Văn phòng Sở để tổng hợp, báo cáo Giám đốc Sở.",
            "Đoạn kết in trong kế hoạch",
            ""),
    PLAN_AUTHORITY(
            "plan.authority",
            "GIÁM ĐỐC",
            "Quyền hạn, chức vụ người ký kế hoạch",
            "Mỗi dòng cách nhau bằng dấu /. Phó Giám đốc duyệt thì in KT. trước dòng đầu và chức danh của người ký."),
    REPORT_AUTHORITY(
            "report.authority", "GIÁM ĐỐC", "Quyền hạn, chức vụ người ký báo cáo", "Mỗi dòng cách nhau bằng dấu /."),
    PLAN_RECIPIENTS(
            "plan.recipients",
            "UBND tỉnh (để báo cáo); Sở Nội vụ; Ban Giám đốc; Các phòng, đơn vị thuộc Sở; Lưu: VT, VP",
            "Nơi nhận kế hoạch",
            "Mỗi nơi cách nhau bằng dấu chấm phẩy."),
    INSPECTION_REMEDY_DAYS(
            "inspection.remedy-days",
            ParameterType.COUNT,
            "15",
            "Số ngày để khắc phục sau kết luận kiểm tra",
            "Tính từ ngày kết luận, theo ngày lịch; rơi vào ngày nghỉ thì lùi đến ngày làm việc kế tiếp."),
    INSPECTION_ANSWER_DAYS(
            "inspection.answer-days",
            ParameterType.COUNT,
            "5",
            "Số ngày làm việc để đơn vị có ý kiến về biên bản kiểm tra",
            "Tính từ ngày gửi biên bản. Hết thời hạn mà không có ý kiến thì biên bản được giữ nguyên."),
    INSPECTION_CONCLUSION_DAYS(
            "inspection.conclusion-days",
            ParameterType.COUNT,
            "15",
            "Số ngày làm việc để ra kết luận kiểm tra",
            "Tính từ ngày kết thúc kiểm tra tại đơn vị. Quá thời hạn thì nhắc đoàn kiểm tra."),
    INSPECTION_NOTICE_OPENING(
            "inspection.notice-opening",
            "Thực hiện {kehoach}, {coquan} thông báo kiểm tra {noidung} tại {donvi} như sau:",
            "Đoạn mở đầu thông báo kiểm tra",
            "Được thay khi in: {kehoach}, {coquan}, {noidung}, {donvi}, {ngay}; các đoạn khác về kiểm tra cũng vậy."),
    INSPECTION_NOTICE_PREPARATION(
            "inspection.notice-preparation",
            "{donvi} chuẩn bị báo cáo, hồ sơ, tài liệu theo các nội dung nêu trên và bố trí lãnh đạo, công chức, viên chức"
                    + " có liên quan làm việc với đoàn kiểm tra./.",
            "Đoạn yêu cầu chuẩn bị trong thông báo kiểm tra",
            ""),
    INSPECTION_MINUTES_OPENING(
            "inspection.minutes-opening",
            "Thực hiện {kehoach}; ngày {ngay}, tại {diadiem}, đoàn kiểm tra của {coquan} kiểm tra {noidung} đối với {donvi}.",
            "Đoạn mở đầu biên bản kiểm tra",
            "Được thay khi in: {diadiem} là nơi lập biên bản."),
    INSPECTION_MINUTES_CLOSING(
            "inspection.minutes-closing",
            "Biên bản được lập thành 02 bản, các bên đã đọc, thống nhất nội dung và cùng ký tên; mỗi bên giữ 01 bản./.",
            "Đoạn kết biên bản kiểm tra",
            ""),
    INSPECTION_CONCLUSION_OPENING(
            "inspection.conclusion-opening",
            "Thực hiện {kehoach}; trên cơ sở biên bản kiểm tra ngày {ngay}, {coquan} kết luận kiểm tra {noidung} tại"
                    + " {donvi} như sau:",
            "Đoạn mở đầu kết luận kiểm tra",
            ""),
    INSPECTION_CONCLUSION_CLOSING(
            "inspection.conclusion-closing",
            "{donvi} khắc phục các nội dung trên đúng thời hạn, cập nhật kết quả kèm tài liệu chứng minh trên phần mềm. Đoàn"
                    + " kiểm tra theo dõi, xác nhận kết quả khắc phục và báo cáo Giám đốc Sở./.",
            "Đoạn kết của kết luận kiểm tra",
            ""),
    INSPECTION_AUTHORITY(
            "inspection.authority",
            "GIÁM ĐỐC",
            "Quyền hạn, chức vụ người ký thông báo, kết luận kiểm tra",
            "Mỗi dòng cách nhau bằng dấu /. Phó Giám đốc duyệt thì in KT. trước dòng đầu."),
    INSPECTION_RECIPIENTS(
            "inspection.recipients",
            "{donvi}; Ban Giám đốc (để báo cáo); Thành viên đoàn kiểm tra; Lưu: VT, VP",
            "Nơi nhận thông báo, kết luận kiểm tra",
            "Mỗi nơi cách nhau bằng dấu chấm phẩy."),
    FEEDBACK_TERM_NATIONAL_PORTAL(
            "feedback.term.NATIONAL_PORTAL",
            ParameterType.COUNT,
            "10",
            "Số ngày trả lời phản ánh nhận qua Cổng Dịch vụ công quốc gia",
            "Tính từ ngày nhận, theo ngày lịch; rơi vào ngày nghỉ thì lùi đến ngày làm việc kế tiếp."),
    FEEDBACK_TERM_OWN_SITE(
            "feedback.term.OWN_SITE",
            ParameterType.COUNT,
            "10",
            "Số ngày trả lời phản ánh nhận qua trang của cơ quan",
            ""),
    FEEDBACK_TERM_EMAIL(
            "feedback.term.EMAIL", ParameterType.COUNT, "10", "Số ngày trả lời phản ánh nhận qua thư điện tử", ""),
    FEEDBACK_TERM_POST(
            "feedback.term.POST",
            ParameterType.COUNT,
            "10",
            "Số ngày trả lời phản ánh nhận qua văn bản, bưu chính",
            ""),
    FEEDBACK_TERM_PHONE(
            "feedback.term.PHONE", ParameterType.COUNT, "10", "Số ngày trả lời phản ánh nhận qua điện thoại", ""),
    FEEDBACK_TERM_IN_PERSON(
            "feedback.term.IN_PERSON", ParameterType.COUNT, "10", "Số ngày trả lời phản ánh nhận trực tiếp", ""),
    FEEDBACK_PERSONAL_DATA_YEARS(
            "feedback.personal-data-years",
            ParameterType.COUNT,
            "5",
            "Giữ thông tin cá nhân của người phản ánh mấy năm",
            "Tính từ ngày kết thúc xử lý; đã trả lời mà chưa xét công khai thì từ ngày trả lời. Sau đó tên, địa chỉ,"
                    + " nội dung riêng được xóa; số lượng vẫn giữ."),
    FEEDBACK_SALUTATION("feedback.salutation", ParameterType.TEXT, "Ông/Bà", "Cách xưng hô với người phản ánh", ""),
    FEEDBACK_ANSWER_OPENING(
            "feedback.answer-opening",
            "Ngày {ngaynhan}, {coquan} nhận được phản ánh, kiến nghị của {nguoi} qua {kenh} về việc {noidung}. Sau khi xem"
                    + " xét, {coquan} trả lời như sau:",
            "Đoạn mở đầu thư trả lời phản ánh",
            "Được thay khi in: {ngaynhan}, {coquan}, {nguoi}, {kenh}, {noidung}."),
    FEEDBACK_ANSWER_CLOSING(
            "feedback.answer-closing",
            "Trên đây là nội dung trả lời của {coquan}; nếu còn nội dung chưa rõ, đề nghị {nguoi} liên hệ {donvi} để được"
                    + " hướng dẫn, giải đáp./.",
            "Đoạn kết thư trả lời phản ánh",
            "Được thay khi in: {coquan}, {nguoi}, {donvi}."),
    FEEDBACK_ANSWER_AUTHORITY(
            "feedback.answer-authority",
            "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG",
            "Quyền hạn, chức vụ người ký thư trả lời",
            ""),
    FEEDBACK_APOLOGY_SYMBOL("feedback.apology-symbol", ParameterType.TEXT, "TXL", "Ký hiệu thư xin lỗi", ""),
    FEEDBACK_APOLOGY_OPENING(
            "feedback.apology-opening",
            "{coquan} đã tiếp nhận {hoso}, hẹn {viec} ngày {hencu}. Đến nay, {coquan} chưa {viec} được đúng hẹn vì lý do:"
                    + " {lydo}.",
            "Đoạn mở đầu thư xin lỗi",
            "Được thay khi in: {coquan}, {hoso}, {viec}, {hencu}, {lydo}."),
    FEEDBACK_APOLOGY_CLOSING(
            "feedback.apology-closing",
            "{coquan} chân thành xin lỗi {nguoi} về sự chậm trễ này và hẹn {viec} vào ngày {henmoi}. Rất mong {nguoi} thông"
                    + " cảm, chia sẻ./.",
            "Đoạn kết thư xin lỗi",
            "Được thay khi in: {coquan}, {nguoi}, {viec}, {henmoi}."),
    FEEDBACK_APOLOGY_AUTHORITY("feedback.apology-authority", "GIÁM ĐỐC", "Quyền hạn, chức vụ người ký thư xin lỗi", ""),
    FEEDBACK_RECIPIENTS("feedback.recipients", "Như trên; Lưu: VT, VP", "Nơi nhận thư trả lời, thư xin lỗi", ""),
    TARGET_EXPLANATION_DAYS(
            "target.explanation-days",
            ParameterType.COUNT,
            "5",
            "Số ngày làm việc để giải trình chỉ tiêu",
            "Tính từ ngày lãnh đạo yêu cầu."),
    NOTICE_DAYS_BEFORE(
            "notice.days-before",
            ParameterType.WORKING_DAYS_LIST,
            "7,3,1,0",
            "Nhắc trước hạn mấy ngày làm việc",
            "Nhắc người thực hiện và trưởng phòng, đơn vị. 0 là chính ngày đến hạn, hoặc ngày làm việc liền trước nếu"
                    + " hạn là ngày nghỉ."),
    NOTICE_OVERDUE_UNIT(
            "notice.overdue-unit",
            ParameterType.WORKING_DAYS,
            "1",
            "Quá hạn mấy ngày làm việc thì báo trưởng phòng, đơn vị và Văn phòng",
            "0 là không báo."),
    NOTICE_OVERDUE_DEPUTY(
            "notice.overdue-deputy",
            ParameterType.WORKING_DAYS,
            "3",
            "Quá hạn mấy ngày làm việc thì báo Phó Giám đốc phụ trách",
            "0 là không báo."),
    NOTICE_OVERDUE_DIRECTOR(
            "notice.overdue-director",
            ParameterType.WORKING_DAYS,
            "7",
            "Quá hạn mấy ngày làm việc thì báo Giám đốc",
            "0 là không báo."),
    NOTICE_REPORT_DAYS(
            "notice.report-days",
            ParameterType.WORKING_DAYS,
            "3",
            "Nhắc việc không có hạn trước ngày nộp báo cáo mấy ngày làm việc",
            "Chỉ nhắc khi kỳ báo cáo chưa có tiến độ. 0 là không nhắc."),
    NOTICE_TIME("notice.time", ParameterType.TIME_OF_DAY, "07:30", "Giờ nhắc", "Chỉ nhắc vào ngày làm việc."),
    NOTICE_KEPT_DAYS(
            "notice.kept-days",
            ParameterType.DAYS_KEPT,
            "180",
            "Giữ thông báo đã đọc mấy ngày",
            "Thông báo chưa đọc được giữ ít nhất một năm. Nhật ký công việc không bị xóa.");

    private final String key;
    private final ParameterType type;
    private final String standard;
    private final String label;
    private final String help;

    /** A few words or a sentence. */
    AgencyParameter(String key, String standard, String label, String help) {
        this(key, ParameterType.TEXT, standard, label, help);
    }

    AgencyParameter(String key, ParameterType type, String standard, String label, String help) {
        this.key = key;
        this.type = type;
        this.standard = standard;
        this.label = label;
        this.help = help;
    }

    /** The parameter stored under that key. */
    public static Optional<AgencyParameter> ofKey(String key) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.key.equals(key))
                .findFirst();
    }

    /** Name in the database and in the API. */
    public String key() {
        return key;
    }

    /** What values look like. */
    public ParameterType type() {
        return type;
    }

    /** The value that holds while none is set. */
    public String standard() {
        return standard;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** One or two Vietnamese sentences, or empty. */
    public String help() {
        return help;
    }

    /** The values to choose from; empty when any value of the type will do. */
    public List<ParameterType.Choice> choices() {
        return type.choices();
    }

    /** What is wrong with a value, as a Vietnamese sentence. */
    public Optional<String> problem(String value) {
        return type.problem(value);
    }
}
