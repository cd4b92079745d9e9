package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** Words about terms. */
final class Terms {

    private Terms() {}

    static String explain(Part.Term term, @Nullable String event) {
        String amount = term.amount().toPlainString().replace('.', ',') + " "
                + term.unit().label();
        String from = event == null ? "chưa nêu mốc bắt đầu tính" : "tính từ: " + event;
        if (term.before()) {
            return "Chậm nhất " + amount + " trước sự kiện" + (event == null ? "." : ": " + event + ".");
        }
        String hours = term.hours() ? " (đổi từ giờ)" : "";
        return "Trong " + amount + hours + ", " + from + "; không tính ngày xảy ra sự kiện.";
    }
}
