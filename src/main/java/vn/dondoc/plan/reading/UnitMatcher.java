package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/** Finds the unit of the agency that a written name means. */
final class UnitMatcher {

    /** How the token for every unit of the Department is written in results. */
    static final String ALL_UNITS = "Phòng, đơn vị thuộc Sở";

    private static final Pattern EVERY_UNIT = Pattern.compile(
            "^(tat ca |toan the )?(cac |nhung )?(phong|don vi|to chuc)( (chuyen mon|nghiep vu|ban|don vi|trung tam|van phong|thanh tra|va|to chuc|truc thuoc|su nghiep|phong|cac))*"
                    + "( (thuoc|truc thuoc|thuoc va truc thuoc|trong|cua))( so| so tu phap)?$"
                    + "|^(tat ca |toan the )?cac (phong don vi|phong ban|phong va don vi|phong ban don vi|phong chuyen mon don vi truc thuoc)$"
                    + "|^(tat ca|toan the) cac (phong|don vi)( .*)?$");

    private record Named(UnitName unit, String key, String plain, boolean full) {}

    private final UnitCatalogue catalogue;
    private final List<Named> names = new ArrayList<>();
    private final Map<String, Named> byKey = new HashMap<>();
    private final Map<String, UnitReading> cache = new HashMap<>();

    UnitMatcher(UnitCatalogue catalogue) {
        this.catalogue = catalogue;
        for (UnitName unit : catalogue.units()) {
            add(unit, unit.name(), true);
            add(unit, unit.shortName(), false);
            unit.aliases().forEach(alias -> add(unit, alias, false));
        }
    }

    private void add(UnitName unit, String name, boolean full) {
        if (name != null && !name.isBlank()) {
            Named named = new Named(unit, key(name), Texts.fold(name), full);
            names.add(named);
            byKey.putIfAbsent(named.key(), named);
        }
    }

    /** Case, spacing, punctuation, usual abbreviations and the two ways to set a tone mark do not matter. */
    private static String key(String name) {
        return Texts.words(Abbreviations.expand(Texts.line(name)))
                .replace("uỷ ban", "ủy ban")
                .replace("hoà", "hòa")
                .replace("toà", "tòa");
    }

    /** The text is a unit, all units, or was confirmed once: it must not be cut. */
    boolean known(String text) {
        return byKey.containsKey(key(text))
                || EVERY_UNIT.matcher(Texts.fold(text)).matches()
                || remembered(text).isPresent();
    }

    /** "Bổ trợ tư pháp" after a comma: a room's name without "Phòng". */
    boolean knownWithoutHead(String text) {
        return names.stream().anyMatch(named -> withoutHead(named.key()).equals(key(text)));
    }

    private static String withoutHead(String key) {
        return key.startsWith("phòng ") ? key.substring(6) : key.startsWith("trung tâm ") ? key.substring(10) : "";
    }

    UnitReading read(String raw) {
        return cache.computeIfAbsent(Texts.line(raw), this::match);
    }

    private UnitReading match(String raw) {
        Optional<UnitName> remembered = remembered(raw);
        if (remembered.isPresent()) {
            return own(raw, remembered.get(), Confidence.REMEMBERED);
        }
        Named exact = byKey.get(key(raw));
        if (exact != null) {
            boolean asWritten = exact.full()
                    && Texts.words(raw).equals(Texts.words(exact.unit().name()));
            return own(raw, exact.unit(), asWritten ? Confidence.EXACT : Confidence.ALIAS);
        }
        Named bare = byKey.get(key(raw.replaceAll("\\s*\\([^)]*\\)$", "")));
        if (bare != null) {
            return own(raw, bare.unit(), Confidence.ALIAS); // "Văn phòng Sở (đ/c Hưng)"
        }
        if (EVERY_UNIT.matcher(Texts.fold(raw)).matches()) {
            return new UnitReading(raw, null, ALL_UNITS, true, false, Confidence.ALIAS, null);
        }
        UnitName similar = similar(raw);
        if (similar != null) {
            return new UnitReading(raw, null, similar.name(), false, false, Confidence.SUGGESTED, similar.name());
        }
        return new UnitReading(raw, null, Abbreviations.expand(raw), false, true, Confidence.UNKNOWN, null);
    }

    private static UnitReading own(String raw, UnitName unit, Confidence confidence) {
        return new UnitReading(raw, unit.code(), unit.name(), false, false, confidence, null);
    }

    private Optional<UnitName> remembered(String text) {
        return catalogue.remembered(Vietnamese.key(text)).flatMap(code -> catalogue.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst());
    }

    /** The one unit that the text probably means; null when there is none or more than one. */
    @Nullable
    private UnitName similar(String raw) {
        String plain = Texts.fold(Abbreviations.expand(raw));
        if (plain.length() < 5) {
            return null;
        }
        double best = 0;
        UnitName unit = null;
        boolean tie = false;
        for (Named named : names) {
            double score = score(plain, named);
            if (score > best + 0.001) {
                tie = false;
                unit = named.unit();
                best = score;
            } else if (score > best - 0.001 && score > 0 && unit != named.unit()) {
                tie = true;
            }
        }
        return best >= Similarity.PROBABLE && !tie ? unit : null;
    }

    private static double score(String plain, Named named) {
        if (named.plain().length() < 5) {
            return 0;
        }
        double whole = Similarity.ratio(plain, named.plain());
        String bare = Texts.fold(withoutHead(named.key()));
        double headless = bare.length() < 8 ? 0 : Similarity.ratio(plain, bare) - 0.01;
        double oneWordMore = Similarity.oneWordMore(plain, named.plain()) ? Similarity.PROBABLE : 0;
        double cut = named.plain().startsWith(plain + " ") && plain.split(" ").length >= 4 ? 0.9 : 0;
        double withoutSo = named.plain().equals(plain + " so") ? 0.95 : 0;
        return Math.max(Math.max(whole, headless), Math.max(withoutSo, Math.max(oneWordMore, cut)));
    }
}
