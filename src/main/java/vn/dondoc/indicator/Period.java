package vn.dondoc.indicator;

import java.util.List;
import java.util.Map;
import vn.dondoc.reporting.ReportingWindow;

/**
 * Everything about one period of one agency, computed.
 *
 * @param form the rows used for the kind of window
 * @param values what was entered, by code; several where every unit enters its part
 */
record Period(
        TemplateVersion version,
        ReportingWindow window,
        Form form,
        Map<String, List<StoredValue>> values,
        Calculation calculation) {

    List<StoredValue> values(String code) {
        return values.getOrDefault(code, List.of());
    }
}
