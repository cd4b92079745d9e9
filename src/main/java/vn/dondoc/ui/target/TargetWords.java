package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.target.SeriesPoint;
import vn.dondoc.target.Standing;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetState;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Sparkline;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** How targets are named, printed and coloured. */
final class TargetWords {

    private static final String NONE = "–";

    private TargetWords() {}

    static Tone tone(TargetState state) {
        return switch (state) {
            case MET -> Tone.OK;
            case AT_RISK -> Tone.SOON;
            case NOT_MET -> Tone.LATE;
            case NO_DATA -> Tone.IDLE;
        };
    }

    static Tag state(TargetState state) {
        return new Tag(tone(state), t("target.state." + state.name()));
    }

    /** {@code 41,5%}, {@code 88 điểm}; a dash without a value, which is not zero. */
    static String value(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return NONE;
        }
        String number = Formats.exact(value);
        return unit.isBlank() ? number : unit.equals("%") ? number + "%" : number + " " + unit;
    }

    /** The name without the full stop that the document prints. */
    static String name(String printed) {
        String name = printed.strip();
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    static String path(long id) {
        return TargetsView.PATH + "/" + id;
    }

    static Anchor link(String path, String words) {
        return Links.to(path, words);
    }

    static Span muted(String words) {
        Span span = new Span(words);
        span.addClassNames("muted", "small");
        return span;
    }

    /** What a person must know about a target before its numbers. */
    static Div tags(TargetLine line, boolean withState) {
        Div tags = new Div();
        tags.addClassName("dd-tags");
        if (withState) {
            tags.add(state(line.standing().state()));
        }
        if (line.codes().size() > 1) {
            tags.add(new Tag(Tone.BRAND, t("target.joined", line.codes().size())));
        }
        if (line.explanationOpen()) {
            tags.add(new Tag(Tone.SOON, t("target.explaining")));
        }
        if (line.toAsk()) {
            tags.add(new Tag(Tone.SOON, t("target.leadToAsk")));
        }
        return tags;
    }

    /** The run of the year as a small line. */
    static Sparkline spark(TargetLine line) {
        List<BigDecimal> values = line.series().stream().map(SeriesPoint::value).toList();
        String words = line.series().isEmpty()
                ? t("target.noValues")
                : line.series().stream()
                                .map(point -> point.period() + ": " + value(point.value(), line.unit()))
                                .collect(Collectors.joining("; "))
                        + ". "
                        + t("target.trend." + line.standing().trend().name());
        return new Sparkline(
                words, values, line.level().value(), tone(line.standing().state()));
    }

    /** The value with the period or day that it is of. */
    static String asOf(Standing standing) {
        return Stream.of(
                        standing.period(),
                        standing.asOf() == null ? null : t("target.asOf", Formats.date(standing.asOf())))
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
