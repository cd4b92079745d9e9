package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.CalendarEditing;
import vn.dondoc.calendar.CalendarEntry;
import vn.dondoc.calendar.CalendarImport;
import vn.dondoc.calendar.DayOffType;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.UploadBox;

/** One day of the calendar; a whole table of days. */
final class CalendarDialogs {

    private static final int LARGEST_TABLE = 1_000_000;

    private CalendarDialogs() {}

    /**
     * Opens a day.
     *
     * @param date the day, null to choose one
     * @param entry what the calendar says about it, null for nothing
     */
    static void day(CalendarEditing editing, @Nullable LocalDate date, @Nullable CalendarEntry entry, Runnable saved) {
        DateField day = new DateField(t("admin.calendar.date"));
        day.setValue(date);
        day.setReadOnly(date != null);
        TextField name = new TextField(t("admin.calendar.name"));
        name.setWidthFull();
        name.setPlaceholder(t("admin.calendar.nameExample"));
        Select<DayOffType> type = new Select<>();
        type.setLabel(t("admin.calendar.type"));
        type.setItems(DayOffType.values());
        type.setItemLabelGenerator(DayOffType::label);
        type.setWidthFull();
        type.setValue(entry == null || entry.type() == null ? DayOffType.HOLIDAY : entry.type());
        if (entry != null) {
            name.setValue(entry.name());
        }
        Dialog dialog = new FormDialog(
                t(entry == null ? "admin.calendar.add" : "admin.calendar.change"),
                t("admin.save"),
                () -> {
                    if (day.getValue() == null) {
                        throw new InvalidInputException("date", t("date.required"));
                    }
                    editing.save(new CalendarDay(day.getValue(), name.getValue(), type.getValue()));
                    saved.run();
                },
                day,
                name,
                type);
        dialog.open();
    }

    /** Takes a table: pasted, or from a text file. */
    static void table(CalendarImport tables, Runnable saved) {
        TextArea text = new TextArea(t("admin.calendar.table"));
        text.setWidthFull();
        text.setMinHeight("160px");
        text.setPlaceholder(t("admin.calendar.tableExample"));
        UploadBox file = new UploadBox(t("admin.calendar.file"), LARGEST_TABLE, List.of(".tsv", ".csv", ".txt"))
                .onFile(arrived ->
                        text.setValue(new String(arrived.content(), StandardCharsets.UTF_8).replace("\uFEFF", "")));
        new FormDialog(
                        t("admin.calendar.import"),
                        t("admin.calendar.importDo"),
                        () -> {
                            List<CalendarDay> days = tables.read(text.getValue());
                            tables.save(days);
                            Toast.success(t("admin.calendar.imported", String.valueOf(days.size())));
                            saved.run();
                        },
                        new Paragraph(t("admin.calendar.importText")),
                        text,
                        file)
                .open();
    }
}
