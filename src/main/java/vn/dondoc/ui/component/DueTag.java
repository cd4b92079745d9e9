package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.lang.Nullable;

/** A due date with its distance in words, for open work: "Quá hạn 3 ngày", "Còn 2 ngày", "Trong hạn". */
public class DueTag extends Span {

    /** Up to this many calendar days ahead a due date is "soon" (the inbox's quick filter says the same). */
    public static final int SOON_DAYS = 7;

    /**
     * @param due null = no due date: shown as "Thường xuyên"
     * @param today the day of the program's clock in Vietnam
     */
    public DueTag(@Nullable LocalDate due, LocalDate today) {
        this(due, due == null ? t("due.ongoing") : Formats.date(due), due == null ? null : tag(due, today));
    }

    private DueTag(@Nullable LocalDate due, String text, @Nullable Tag tag) {
        addClassName("dd-due");
        Span day = new Span(text);
        add(day);
        if (tag != null) {
            add(tag);
        }
        getElement().setAttribute("data-due", due == null ? "" : due.toString());
    }

    /** The date as printed and a tag of the caller's choice, for example "Đã có cập nhật kỳ này". */
    public static DueTag of(@Nullable LocalDate due, Tag tag) {
        return new DueTag(due, due == null ? t("due.ongoing") : Formats.date(due), tag);
    }

    /** Date and tag on one line. */
    public DueTag inline() {
        addClassName("inline");
        return this;
    }

    /** Only the tag: late, today, soon or in time. */
    public static Tag tag(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new Tag(Tone.LATE, t("due.late", -days));
        }
        if (days == 0) {
            return new Tag(Tone.SOON, t("due.today"));
        }
        return days <= SOON_DAYS ? new Tag(Tone.SOON, t("due.left", days)) : new Tag(Tone.IDLE, t("due.inTime"));
    }
}
