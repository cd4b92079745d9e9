package vn.dondoc.indicator.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.indicator.formula.Expression.Any;
import vn.dondoc.indicator.formula.Expression.Binary;
import vn.dondoc.indicator.formula.Expression.Children;
import vn.dondoc.indicator.formula.Expression.Constant;
import vn.dondoc.indicator.formula.Expression.FactOf;
import vn.dondoc.indicator.formula.Expression.Negative;
import vn.dondoc.indicator.formula.Expression.Percent;
import vn.dondoc.indicator.formula.Expression.Range;
import vn.dondoc.indicator.formula.Expression.RowOf;
import vn.dondoc.indicator.formula.Expression.Sum;
import vn.dondoc.indicator.formula.Expression.TaskOf;

/**
 * Reads a formula.
 *
 * <pre>
 * sum     := product (('+' | '-') product)*
 * product := part (('*' | '/') part)*
 * part    := '-' part | number | '(' sum ')' | row | fact:X.Y | task:X.Y | function '(' ... ')'
 * </pre>
 *
 * Functions, each with a Vietnamese name beside it: {@code sum/tổng(a; b : c)}, {@code children/tổngcon(row)},
 * {@code percent/tỷlệ(part; base)}, {@code any/có(a; b)}.
 */
public final class FormulaParser {

    /** The longest formula that is read. */
    public static final int LONGEST = 2_000;

    private static final int DEEPEST = 40;

    private final List<Token> tokens;
    private int next;
    private int depth;

    private FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the whole text.
     *
     * @throws FormulaException with the place of the first mistake
     */
    public static Expression parse(String text) throws FormulaException {
        if (text.length() > LONGEST) {
            throw new FormulaException(
                    LONGEST, "công thức dài quá %d ký tự; hãy tách bằng dòng phụ.".formatted(LONGEST));
        }
        FormulaParser parser = new FormulaParser(Lexer.tokens(text));
        Expression expression = parser.sum();
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unexpected("một phép tính hoặc chỗ kết thúc");
        }
        return expression;
    }

    private Expression sum() throws FormulaException {
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            Token sign = take();
            left = new Binary(sign.at(), sign.text().charAt(0), left, product());
        }
        return left;
    }

    private Expression product() throws FormulaException {
        Expression left = part();
        while (peek().is("*") || peek().is("/")) {
            Token sign = take();
            left = new Binary(sign.at(), sign.text().charAt(0), left, part());
        }
        return left;
    }

    private Expression part() throws FormulaException {
        if (++depth > DEEPEST) {
            throw new FormulaException(peek().at(), "công thức lồng quá sâu; hãy tách bằng dòng phụ.");
        }
        try {
            return innerPart();
        } finally {
            depth--;
        }
    }

    private Expression innerPart() throws FormulaException {
        Token token = peek();
        if (token.is("-")) {
            return new Negative(take().at(), part());
        }
        if (token.is("(")) {
            take();
            Expression inner = sum();
            expect(")");
            return inner;
        }
        switch (token.kind()) {
            case NUMBER:
                take();
                return new Constant(token.at(), new BigDecimal(token.text().replace(',', '.')));
            case SOURCE:
                return source(take());
            case NAME:
                take();
                return peek().is("(") ? function(token) : new RowOf(token.at(), token.text());
            default:
                throw unexpected("một số, một mã dòng hoặc một hàm");
        }
    }

    private static Expression source(Token token) {
        String code = token.text().substring(5).toUpperCase(Locale.ROOT);
        return token.text().toLowerCase(Locale.ROOT).startsWith("fact")
                ? new FactOf(token.at(), code)
                : new TaskOf(token.at(), code);
    }

    private Expression function(Token name) throws FormulaException {
        expect("(");
        String word = Vietnamese.plainKey(name.text());
        Expression call =
                switch (word) {
                    case "sum", "tong" -> new Sum(name.at(), parts(true));
                    case "any", "co" -> new Any(name.at(), parts(false));
                    case "percent", "tyle" -> percent(name);
                    case "children", "tongcon" -> new Children(name.at(), row().text());
                    default ->
                        throw new FormulaException(
                                name.at(),
                                "không có hàm “%s”; các hàm: sum, children, percent, any.".formatted(name.text()));
                };
        expect(")");
        return call;
    }

    private Expression percent(Token name) throws FormulaException {
        Expression part = sum();
        expect(";");
        return new Percent(name.at(), part, sum());
    }

    private List<Expression> parts(boolean ranges) throws FormulaException {
        List<Expression> parts = new ArrayList<>();
        do {
            if (!parts.isEmpty()) {
                take();
            }
            Expression part = sum();
            if (ranges && peek().is(":") && part instanceof RowOf from) {
                take();
                part = new Range(from.at(), from.code(), row().text());
            }
            parts.add(part);
        } while (peek().is(";"));
        return parts;
    }

    private Token row() throws FormulaException {
        if (peek().kind() != Token.Kind.NAME) {
            throw unexpected("một mã dòng");
        }
        return take();
    }

    private void expect(String sign) throws FormulaException {
        if (!peek().is(sign)) {
            throw unexpected("“" + sign + "”");
        }
        take();
    }

    private FormulaException unexpected(String wanted) {
        return new FormulaException(peek().at(), "cần %s nhưng gặp %s.".formatted(wanted, peek().quoted()));
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }
}
