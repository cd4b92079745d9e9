package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import org.springframework.lang.Nullable;

/** For whom something is entered: a unit, or the whole agency. */
record UnitOption(@Nullable Long id, String label) {

    static final UnitOption WHOLE = new UnitOption(null, "");

    String name() {
        return id == null ? t("register.whole") : label;
    }
}
