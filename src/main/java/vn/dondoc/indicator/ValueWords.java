package vn.dondoc.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.Vietnamese;

/** A stored value as the history shows it. */
final class ValueWords {

    private ValueWords() {}

    static String of(RowData row, StoredValue value) {
        List<String> words = new ArrayList<>();
        if (value.number() != null) {
            words.add(EntrySheets.print(value.number()) + (row.type() == IndicatorType.PERCENT ? "%" : ""));
        }
        if (value.text() != null) {
            words.add(value.text());
        }
        if (!value.note().isEmpty()) {
            words.add("ghi chú: " + value.note());
        }
        if (!value.source().isEmpty()) {
            words.add("nguồn: " + value.source());
        }
        if (value.cutOff() != null) {
            words.add("chốt ngày " + Vietnamese.date(value.cutOff()));
        }
        return String.join("; ", words);
    }
}
