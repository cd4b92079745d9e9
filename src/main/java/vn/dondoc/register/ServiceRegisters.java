package vn.dondoc.register;

import static vn.dondoc.register.RegisterField.choice;
import static vn.dondoc.register.RegisterField.number;
import static vn.dondoc.register.RegisterField.text;
import static vn.dondoc.register.RegisterField.yesNo;

/** What is done for and with people outside: feedback, surveys, inspections, communication. */
final class ServiceRegisters {

    private ServiceRegisters() {}

    static RegisterDefinition feedback() {
        String unit = "ý kiến";
        return RegisterBuilder.of("PAKN", "Phản ánh, kiến nghị", RegisterKind.PERIODS)
                .about("Phản ánh, kiến nghị về quy định hành chính: tiếp nhận, trả lời trong kỳ.")
                .shows("RECEIVED", "ANSWERED", "ANSWERED_IN_TIME", "SOURCE")
                .field(number("RECEIVED", "Đã tiếp nhận", unit))
                .field(number("ANSWERED", "Đã trả lời", unit).sumOf("ANSWERED_IN_TIME", "ANSWERED_LATE"))
                .field(number("ANSWERED_IN_TIME", "Trả lời đúng hạn", unit))
                .field(number("ANSWERED_LATE", "Trả lời trễ hạn", unit))
                .field(number("PUBLISHED", "Đã công khai kết quả", unit))
                .field(yesNo("ADDRESS_POSTED", "Có niêm yết địa chỉ tiếp nhận"))
                .field(text("SOURCE", "Nguồn số liệu"))
                .field(text("NOTE", "Ghi chú").paragraph())
                .atMost("ANSWERED", "RECEIVED")
                .everyField()
                .build();
    }

    static RegisterDefinition surveys() {
        return RegisterBuilder.of("SURVEY", "Khảo sát sự hài lòng", RegisterKind.ENTRIES)
                .about("Các đợt khảo sát sự hài lòng của người dân, tổ chức.")
                .day("Ngày kết thúc đợt")
                .shows("NAME", "FORMS", "FORM", "SATISFIED", "VALID_ANSWERS")
                .field(text("NAME", "Tên đợt khảo sát").mandatory())
                .field(number("FORMS", "Số phiếu khảo sát", "phiếu"))
                .field(choice(
                        "FORM",
                        "Hình thức khảo sát",
                        Choice.of("ONLINE", "Trực tuyến"),
                        Choice.of("PAPER", "Phát phiếu"),
                        Choice.of("BOTH", "Kết hợp")))
                .field(number("VALID_ANSWERS", "Phiếu hợp lệ", "phiếu"))
                .field(number("SATISFIED", "Phiếu hài lòng", "phiếu"))
                .field(text("NOTE", "Ghi chú").paragraph())
                .atMost("VALID_ANSWERS", "FORMS")
                .atMost("SATISFIED", "VALID_ANSWERS")
                .fact("SURVEYS", "Số đợt khảo sát", "đợt", EntryMeasure.count(Condition.ANY))
                .fact("FORMS", "Số phiếu khảo sát", "phiếu", EntryMeasure.sum(Condition.ANY, "FORMS"))
                .fact("VALID_ANSWERS", "Phiếu hợp lệ", "phiếu", EntryMeasure.sum(Condition.ANY, "VALID_ANSWERS"))
                .fact("SATISFIED", "Phiếu hài lòng", "phiếu", EntryMeasure.sum(Condition.ANY, "SATISFIED"))
                .fact(
                        "FORM",
                        "Hình thức khảo sát",
                        "Trực tuyến = 0, Phát phiếu = 1, Kết hợp = 2",
                        EntryMeasure.last("FORM"))
                .build();
    }

    static RegisterDefinition inspections() {
        String units = "cơ quan, đơn vị";
        RegisterBuilder made = RegisterBuilder.of("INSPECTION", "Kiểm tra, thanh tra", RegisterKind.ENTRIES)
                .about("Các cuộc kiểm tra, thanh tra: đơn vị phải kiểm tra, đã kiểm tra, phát hiện, khắc phục."
                        + " Cuộc kiểm tra lập trong mục Kiểm tra đã tự được tính, không nhập lại ở đây.")
                .day("Ngày kết thúc")
                .groupedBy("KIND")
                .shows("KIND", "PLAN", "UNITS", "UNITS_TOTAL", "FINDINGS", "REMEDIED")
                .field(choice(
                                "KIND",
                                "Loại",
                                Choice.of("REFORM", "Kiểm tra cải cách hành chính"),
                                Choice.of("DECENTRALISED", "Kiểm tra nhiệm vụ phân cấp"),
                                Choice.of("SECTOR", "Thanh tra chuyên ngành"))
                        .mandatory())
                .field(text("PLAN", "Kế hoạch, quyết định"))
                .field(number("UNITS_TOTAL", "Đơn vị phải kiểm tra", units))
                .field(number("UNITS", "Đơn vị đã kiểm tra", units)
                        .sumOf("ROOMS", "SERVICE_UNITS", "DEPARTMENTS", "DISTRICTS", "COMMUNES"))
                .field(number("ROOMS", "Phòng thuộc sở", units).under("Trong đó"))
                .field(number("SERVICE_UNITS", "Đơn vị trực thuộc", units).under("Trong đó"))
                .field(number("DEPARTMENTS", "Sở, ngành", units).under("Trong đó"))
                .field(number("DISTRICTS", "Cấp huyện", units).under("Trong đó"))
                .field(number("COMMUNES", "Cấp xã", units).under("Trong đó"))
                .field(number("FINDINGS", "Vấn đề phát hiện", "vấn đề").under("Kết quả"))
                .field(number("REMEDIED", "Vấn đề đã xử lý xong", "vấn đề").under("Kết quả"))
                .field(text("NOTE", "Ghi chú").paragraph().under("Kết quả"))
                .atMost("UNITS", "UNITS_TOTAL")
                .atMost("REMEDIED", "FINDINGS");
        for (Choice kind : made.fields.get(0).choices()) {
            Condition condition = Condition.is("KIND", kind.code());
            made.fact(kind.code(), kind.label() + ": số cuộc", "cuộc", EntryMeasure.count(condition));
            made.fields.stream()
                    .filter(RegisterField::numeric)
                    .forEach(field -> made.fact(
                            kind.code() + "_" + field.code(),
                            kind.label() + ": " + field.label(),
                            field.unit(),
                            EntryMeasure.sum(condition, field.code())));
        }
        return made.build();
    }

    static RegisterDefinition communication() {
        String items = "tin, bài";
        return RegisterBuilder.of("COMMS", "Thông tin, tuyên truyền", RegisterKind.ENTRIES)
                .about("Tin, bài, phóng sự, hội nghị tuyên truyền cải cách hành chính và phổ biến pháp luật.")
                .day("Ngày đăng, tổ chức")
                .groupedBy("MEDIUM")
                .shows("MEDIUM", "TITLE", "PLACE", "QUANTITY")
                .field(choice(
                                "MEDIUM",
                                "Hình thức",
                                Choice.of("PROVINCE_SITE", "Chuyên trang CCHC của tỉnh"),
                                Choice.of("OWN_SITE", "Trang thông tin của cơ quan"),
                                Choice.of("OTHER_MEDIA", "Báo, đài, mạng xã hội"),
                                Choice.of("MEETINGS", "Hội nghị, cuộc họp, hội thi"),
                                Choice.of("LEGAL_TEXTS", "Nội dung pháp luật đã phổ biến"))
                        .mandatory())
                .field(text("TITLE", "Tên tin, bài, nội dung").paragraph().mandatory())
                .field(text("PLACE", "Nơi đăng, nơi tổ chức"))
                .field(number("QUANTITY", "Số lượng (dòng gộp)", items)
                        .explained("Để trống là một tin, bài; ghi số khi nhập gộp."))
                .countsOf("MEDIUM", items)
                .fact(
                        "MEDIA",
                        "Tin, bài trên trang của cơ quan, báo, đài, mạng xã hội",
                        items,
                        EntryMeasure.count(Condition.is("MEDIUM", "OWN_SITE", "OTHER_MEDIA")))
                .build();
    }
}
