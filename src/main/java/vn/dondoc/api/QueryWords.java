package vn.dondoc.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.CurrentActor;

/** Reads query parameters, each mistake naming its parameter and what would be right. */
@Component
class QueryWords {

    private final Organization organization;
    private final CurrentActor current;

    QueryWords(Organization organization, CurrentActor current) {
        this.organization = organization;
        this.current = current;
    }

    /** One of the words of an enum, in any case; null when nothing was said. */
    @Nullable
    static <E extends Enum<E>> E word(String field, @Nullable String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        field,
                        "Tham số “%s” phải là một trong: %s."
                                .formatted(
                                        field,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", ")))));
    }

    /** {@link #word}, or {@code otherwise} when nothing was said. */
    static <E extends Enum<E>> E word(String field, @Nullable String text, Class<E> type, E otherwise) {
        E said = word(field, text, type);
        return said == null ? otherwise : said;
    }

    /** An ISO day; null when nothing was said. */
    @Nullable
    static LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(
                    field, "“%s” phải là một ngày có thật, dạng năm-tháng-ngày như 2024-06-30.".formatted(field));
        }
    }

    /** A unit of the own agency by id, code or name; null when nothing was said. */
    @Nullable
    Long unit(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String wanted = Vietnamese.key(text);
        return organization.units(current.get().agencyId()).stream()
                .filter(unit -> Long.toString(unit.id()).equals(wanted)
                        || Vietnamese.key(unit.code()).equals(wanted)
                        || Vietnamese.key(unit.name()).equals(wanted))
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        field,
                        "Cơ quan không có phòng, đơn vị “%s”. Hãy ghi id, mã hoặc tên.".formatted(text.strip())));
    }
}
