package vn.dondoc.report.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.FigureDrilldown;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.target.TargetFigures;

/** The fields that texts of reports can hold, their values in a report and what is behind them. */
@Service
@Transactional(readOnly = true)
public class TextFields {

    private final ReportSource reports;
    private final RegisterNumbers registers;
    private final IndicatorNumbers indicators;
    private final FigureQueries figures;
    private final TargetFigures targets;
    private final FigureDrilldown drilldown;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    TextFields(
            ReportSource reports,
            RegisterNumbers registers,
            IndicatorNumbers indicators,
            FigureQueries figures,
            TargetFigures targets,
            FigureDrilldown drilldown,
            Organization organization,
            AgencyParameters parameters,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.registers = registers;
        this.indicators = indicators;
        this.figures = figures;
        this.targets = targets;
        this.drilldown = drilldown;
        this.organization = organization;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every field of every report, without values: for outlines. */
    List<TextField> catalogue() {
        List<TextField> fields = new ArrayList<>(FieldCatalogue.fixed());
        registers
                .facts()
                .forEach(fact -> fields.add(
                        new TextField("so:" + fact.code(), "Sổ theo dõi", fact.label() + " (" + fact.unit() + ")")));
        return fields;
    }

    /** The fields of a report with what each prints now, those of its appendix included. */
    public List<FieldValue> values(long reportId) {
        ReportHead head = reports.readable(reportId);
        FieldSession session = session(head).readAll();
        List<FieldValue> values = new ArrayList<>();
        catalogue().forEach(field -> values.add(session.value(field.token())));
        indicators.lines(head.agencyId(), head.window()).orElse(List.of()).stream()
                .filter(line -> line.type() != IndicatorType.HEADING)
                .forEach(line -> values.add(session.value("tk:" + line.code())));
        return values;
    }

    /** What one field prints in a report. */
    public FieldValue value(long reportId, String token) {
        return session(reports.readable(reportId)).value(token);
    }

    /** A text with its fields printed, for a preview. */
    public ResolvedText resolve(long reportId, String text) {
        return session(reports.readable(reportId)).resolve(text);
    }

    /** Texts with their fields printed, each field counted once. */
    public List<String> print(long reportId, List<String> texts) {
        FieldSession session = session(reports.readable(reportId));
        return texts.stream().map(text -> session.resolve(text).text()).toList();
    }

    /** What a field of a report was counted from. */
    public List<SourceRow> rows(long reportId, String token) {
        return session(reports.readable(reportId)).rows(token);
    }

    FieldSession session(ReportHead head) {
        Agency agency = organization.agency(head.agencyId());
        return new FieldSession(
                head,
                FieldCatalogue.words(head, agency.name(), agency.placeName()),
                new TaskNumbers(head.agencyId(), LocalDate.now(clock), figures, drilldown, jdbc),
                new TargetNumbers(head.agencyId(), LocalDate.now(clock), targets),
                new RegisterFields(registers, indicators),
                new FieldSession.Decimals(
                        parameters.number(head.agencyId(), AgencyParameter.SHARE_DECIMALS),
                        parameters.number(head.agencyId(), AgencyParameter.REGISTER_SHARE_DECIMALS)));
    }

    /** Whether an outline may hold the field; rows of the appendix are looked at when a report is compiled. */
    boolean exists(String token) {
        Set<String> known = catalogue().stream().map(TextField::token).collect(Collectors.toSet());
        return exists(token, known, 0);
    }

    private static boolean exists(String token, Set<String> known, int depth) {
        if (depth > 3) {
            return false;
        }
        if (token.startsWith("tl:")) {
            int slash = token.indexOf('/');
            return slash > 0
                    && exists(token.substring("tl:".length(), slash), known, depth + 1)
                    && exists(token.substring(slash + 1), known, depth + 1);
        }
        for (String prefix : List.of("ss:", FieldSession.SAME_PERIOD, FieldSession.LAST_PERIOD)) {
            if (token.startsWith(prefix)) {
                return exists(token.substring(prefix.length()), known, depth + 1);
            }
        }
        return known.contains(token)
                || token.startsWith("?") && token.length() > 1
                || token.matches("tk:[\\p{L}\\p{N}.]{1,30}");
    }
}
