package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.ui.i18n.Language;

/** A date as people here write it: dd/MM/yyyy, weeks from Monday. */
public class DateField extends DatePicker {

    /** @param label of the field */
    public DateField(String label) {
        super(label);
        setLocale(Vietnamese.LOCALE);
        setI18n(words());
        setPlaceholder(t("date.pattern"));
        setClearButtonVisible(true);
    }

    private static DatePickerI18n words() {
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy");
        words.setFirstDayOfWeek(1);
        words.setToday(t("date.today"));
        words.setCancel(t("dialog.cancel"));
        words.setBadInputErrorMessage(t("date.bad"));
        words.setRequiredErrorMessage(t("date.required"));
        words.setMinErrorMessage(t("date.min"));
        words.setMaxErrorMessage(t("date.max"));
        if (Language.isEnglish()) {
            words.setMonthNames(List.of(t("date.months").split(",")));
            words.setWeekdays(List.of(t("date.days").split(",")));
            words.setWeekdaysShort(List.of(t("date.daysShort").split(",")));
        } else {
            words.setMonthNames(IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> "Tháng " + month)
                    .toList());
            words.setWeekdays(List.of("Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"));
            words.setWeekdaysShort(List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"));
        }
        return words;
    }
}
