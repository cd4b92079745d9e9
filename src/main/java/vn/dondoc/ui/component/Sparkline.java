package vn.dondoc.ui.component;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.lang.Nullable;

/**
 * The run of some values as a small line without axes, for a row of a list: drawn here, so that many of them cost the
 * browser nothing. What it shows is said in words by its title; values that are not known leave no dot.
 */
public class Sparkline extends Span {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 28;
    private static final int EDGE = 4;

    private final List<BigDecimal> values;

    @Nullable
    private final BigDecimal wanted;

    /**
     * @param words what a person should know without seeing it, for example {@code 41,5 → 52%}
     * @param values in the order of time; null = not known
     * @param wanted draws a line to compare with, or null
     * @param tone of the last value
     */
    public Sparkline(String words, List<BigDecimal> values, @Nullable BigDecimal wanted, Tone tone) {
        this.values = values;
        this.wanted = wanted;
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        if (values.stream().anyMatch(Objects::nonNull)) {
            getElement().setProperty("innerHTML", drawing(TrendChart.colour(tone)));
        }
    }

    private String drawing(String colour) {
        int[] known = IntStream.range(0, values.size())
                .filter(at -> values.get(at) != null)
                .toArray();
        StringBuilder line = new StringBuilder();
        for (int at : known) {
            line.append(line.isEmpty() ? "M" : "L").append(x(at)).append(' ').append(y(values.get(at)));
        }
        int last = known[known.length - 1];
        String svg = "<svg class=\"dd-spark\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\">";
        if (wanted != null) {
            String height = y(wanted);
            svg += "<path d=\"M0 " + height + "H" + WIDTH + "\" stroke=\"#3c8f5a\" stroke-dasharray=\"3 3\"/>";
        }
        return svg + "<path d=\"" + line + "\" fill=\"none\" stroke=\"#14559c\" stroke-width=\"1.8\"/><circle cx=\""
                + x(last) + "\" cy=\"" + y(values.get(last)) + "\" r=\"3\" fill=\""
                + (colour.isEmpty() ? "#14559c" : colour) + "\"/></svg>";
    }

    private String x(int at) {
        return written(values.size() < 2 ? WIDTH / 2.0 : EDGE + at * (WIDTH - 2.0 * EDGE) / (values.size() - 1));
    }

    private String y(BigDecimal value) {
        double low = extreme(Math::min, Double.MAX_VALUE);
        double high = extreme(Math::max, -Double.MAX_VALUE);
        double share = high - low < 1e-9 ? 0.5 : (value.doubleValue() - low) / (high - low);
        return written(HEIGHT - EDGE - share * (HEIGHT - 2.0 * EDGE));
    }

    private double extreme(java.util.function.DoubleBinaryOperator which, double start) {
        double found = wanted == null ? start : wanted.doubleValue();
        for (BigDecimal value : values) {
            found = value == null ? found : which.applyAsDouble(found, value.doubleValue());
        }
        return found;
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
