package vn.dondoc.deadline;

/** Words around a date that change nothing about it. */
final class Fillers {

    private static final Words WORDS = Words.of(
            "hoàn", "thành", "xong", "thực", "hiện", "triển", "khai", "báo", "cáo", "gửi", "trình", "ban", "hành", "tổ",
            "chức", "nhiệm", "vụ", "công", "việc", "và", "hoặc", "trong", "vào", "đến", "là", "cho", "các", "những",
            "thời", "gian", "hạn", "điểm", "phải", "được", "của", "tại", "này", "đã", "sẽ", "kết", "quả", "tiến", "kết",
            "thúc", "bắt", "đầu", "có", "để", "về", "với", "thì", "một", "lần", "từ", "hết", "ngay", "tháng", "quý",
            "ngày", "năm", "trước", "kỳ", "định", "nêu", "trên", "theo", "cả", "cần", "yêu", "cầu", "chậm", "nhất",
            "duy", "trì", "tiếp", "tục", "nhật", "cập");

    private Fillers() {}

    static boolean isFiller(Tokens t, int i) {
        return WORDS.at(t, i) || t.at(i).folded().length() < 2;
    }
}
