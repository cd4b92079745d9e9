package vn.dondoc.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.CurrentActor;

/** The shipped form with its rows about the plan used for quarters too. */
public final class QuarterForm {

    /** Row of the tasks that the plan sets. */
    public static final String ASSIGNED_LABEL = "Số nhiệm vụ đề ra trong kế hoạch";

    /** Row of those that are done. */
    public static final String DONE_LABEL = "Số nhiệm vụ đã hoàn thành";

    private static final List<String> ROWS = List.of("I", "I.1", "I.1.a", "I.1.b");

    private final IndicatorTemplates templates;
    private final CurrentActor current;

    QuarterForm(IndicatorTemplates templates, CurrentActor current) {
        this.templates = templates;
        this.current = current;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        QuarterForm quarterForm(IndicatorTemplates templates, CurrentActor current) {
            return new QuarterForm(templates, current);
        }
    }

    /** In force from the first quarter of 2024 for Sở Tư pháp tỉnh An Giang. */
    public void publish() {
        current.runAs("vanphong", () -> {
            long draft = templates
                    .copy(templates.versions().get(0).id(), "Biểu có kỳ quý")
                    .id();
            templates.rows(draft).stream()
                    .filter(row -> ROWS.contains(row.code()))
                    .forEach(row -> templates.saveRow(draft, row.id(), quarterly(row.data())));
            templates.publish(draft, "2024-Q1", null);
        });
    }

    private static RowData quarterly(RowData row) {
        Set<WindowKind> windows = new HashSet<>(row.windows());
        windows.add(WindowKind.QUARTER);
        return new RowData(
                row.code(),
                row.printedNumber(),
                row.level(),
                row.type(),
                row.label(),
                row.unitOfMeasure(),
                row.formula(),
                row.check(),
                row.note(),
                row.choices(),
                row.entry(),
                row.unitId(),
                windows,
                row.printed());
    }
}
