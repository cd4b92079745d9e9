package vn.dondoc.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading and computing formulas. */
class FormulaParserTest {

    private static final Map<String, BigDecimal> ROWS = Map.of(
            "A.1", BigDecimal.valueOf(2),
            "A.2", BigDecimal.valueOf(3),
            "A.4", BigDecimal.valueOf(5),
            "ZERO", BigDecimal.ZERO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 2 - 3 | 5",
                "24 / 4 / 2 | 3",
                "-A.1 + 1,5 | -0.5",
                "2.5 * A.1 | 5.0",
                // a sum is the sum of the given parts, however it is written
                "A.1 + A.3 | 2",
                "A.3 + 3 + A.4 | 8",
                "A.3 + (3 + A.4) | 8",
                "sum(A.1; A.3; A.4) | 7",
                "TỔNG(A.1; A.2) | 5",
                "sum(A.1 : A.4) | 10",
                "sum(A.1 : A.2; A.4) | 10",
                "children(A) | 10",
                // without any given part it is empty; written numbers do not fill it
                "A.3 + A.3 | -",
                "A.3 + 3 | -",
                "sum(A.3) | -",
                "1 + 2 | 3",
                // the other operations need both sides
                "A.4 - A.3 | -",
                "A.3 - A.4 | -",
                "A.3 * A.1 | -",
                "A.1 / A.3 | -",
                "A.1 / ZERO | -",
                // no percentage without a base
                "percent(A.1; A.4) | 40.0",
                "tỷlệ(A.1; A.4) | 40.0",
                "percent(A.1; ZERO) | -",
                "percent(A.1; A.3) | -",
                "percent(A.3; A.1) | -",
                "percent(ZERO; A.1) | 0",
                "any(A.3; A.1) | 1",
                "any(A.3; ZERO) | 0",
                "any(A.3) | -",
                "fact:R.F + task:PLAN.DONE | 111",
                "FACT:r.f | 100",
            })
    void givesTheNumber(String formula, BigDecimal expected) throws FormulaException {
        Optional<BigDecimal> value = new Evaluation(new Fixed()).of(FormulaParser.parse(formula));
        if (expected == null) {
            assertThat(value).isEmpty();
        } else {
            assertThat(value.orElseThrow()).isEqualByComparingTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.1 + | 6 | cần một số, một mã dòng hoặc một hàm nhưng gặp chỗ kết thúc",
                "(A.1 | 5 | cần “)” nhưng gặp chỗ kết thúc",
                "A.1 A.2 | 5 | cần một phép tính hoặc chỗ kết thúc nhưng gặp “A.2”",
                "A.1 & A.2 | 5 | không dùng được “&”",
                "max(A.1; A.2) | 1 | không có hàm “max”",
                "percent(A.1) | 12 | cần “;” nhưng gặp “)”",
                "percent(A.1, A.2) | 12 | không dùng được “,”",
                "sum(A.1 :) | 10 | cần một mã dòng nhưng gặp “)”",
                "children(3) | 10 | cần một mã dòng nhưng gặp “3”",
                "'' | 1 | cần một số",
            })
    void saysWhereItCannotBeRead(String formula, int place, String words) {
        FormulaProblem problem = problem(formula.replace("''", ""));
        assertThat(problem.sentence()).startsWith("Ký tự " + place + ": ").contains(words);
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(problem("1+".repeat(100_000) + "1").message()).contains("dài quá");
        assertThat(problem("(".repeat(900) + "1" + ")".repeat(900)).message()).contains("lồng quá sâu");
        assertThat(problem("-".repeat(900) + "1").message()).contains("lồng quá sâu");
    }

    /** Whatever is typed gives a value or a message with a place inside the text, never anything else. */
    @Test
    void survivesAnyText() {
        String[] words = {
            "A.1", "sum", "(", ")", ";", ":", "+", "-", "*", "/", "3", "1,5", "fact:X.Y", "task:", "%", "ổ", " ", "."
        };
        Random random = new Random(56);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(12); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]);
            }
            try {
                new Evaluation(new Fixed()).of(FormulaParser.parse(text.toString()));
            } catch (FormulaException e) {
                assertThat(e.problem().at()).as(text.toString()).isBetween(0, text.length());
            }
        }
    }

    /** A formula of numbers gives what the same arithmetic gives, written with every bracket. */
    @Test
    void keepsThePrecedenceOfArithmetic() throws FormulaException {
        Random random = new Random(23);
        for (int i = 0; i < 2_000; i++) {
            int a = random.nextInt(50);
            int b = random.nextInt(50);
            int c = random.nextInt(50) + 1;
            assertThat(value("%d - %d * %d + %d".formatted(a, b, c, a)))
                    .isEqualByComparingTo(BigDecimal.valueOf(2L * a - (long) b * c));
            assertThat(value("(%d - %d) * -%d".formatted(a, b, c)))
                    .isEqualByComparingTo(BigDecimal.valueOf((long) (a - b) * -c));
            assertThat(value("%d * %d / %d".formatted(a, c, c))).isEqualByComparingTo(BigDecimal.valueOf(a));
        }
    }

    private static BigDecimal value(String formula) throws FormulaException {
        return new Evaluation(new Fixed()).of(FormulaParser.parse(formula)).orElseThrow();
    }

    private static FormulaProblem problem(String formula) {
        return catchThrowableOfType(FormulaException.class, () -> FormulaParser.parse(formula))
                .problem();
    }

    private static final class Fixed implements Evaluation.Names {

        @Override
        public Optional<BigDecimal> row(String code) {
            return Optional.ofNullable(ROWS.get(code));
        }

        @Override
        public Optional<BigDecimal> fact(String code) {
            return code.equals("R.F") ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty();
        }

        @Override
        public Optional<BigDecimal> task(String code) {
            return code.equals("PLAN.DONE") ? Optional.of(BigDecimal.valueOf(11)) : Optional.empty();
        }

        @Override
        public List<String> range(String from, String to) {
            return List.of("A.1", "A.2", "A.3", "A.4").stream()
                    .filter(code -> code.compareTo(from) >= 0 && code.compareTo(to) <= 0)
                    .toList();
        }

        @Override
        public List<String> children(String of) {
            return range("A.1", "A.4");
        }
    }
}
