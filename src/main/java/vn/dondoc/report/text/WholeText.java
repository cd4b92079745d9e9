package vn.dondoc.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a report as it will be printed, in one piece, that still knows from which section each place comes. */
final class WholeText {

    /**
     * A section as printed.
     *
     * @param start where its text begins in the whole, after the heading
     */
    record Printed(ReportSection section, String name, ResolvedText text, int headingStart, int start) {

        int end() {
            return start + text.text().length();
        }
    }

    private final StringBuilder whole = new StringBuilder();
    private final List<Printed> sections = new ArrayList<>();

    WholeText(List<ReportSection> written, FieldSession values) {
        for (ReportSection section : written) {
            if (section.orphan()) {
                continue;
            }
            String name = values.resolve(section.name()).text();
            int headingStart = whole.length();
            if (section.heading()) {
                whole.append(name).append('\n');
            }
            ResolvedText text = values.resolve(section.text());
            sections.add(new Printed(section, name, text, headingStart, whole.length()));
            whole.append(text.text()).append("\n\n");
        }
    }

    String text() {
        return whole.toString();
    }

    List<Printed> sections() {
        return sections;
    }

    Optional<Printed> at(int place) {
        return sections.stream()
                .filter(section -> section.headingStart() <= place && place <= section.end())
                .findFirst();
    }
}
