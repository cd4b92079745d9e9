package vn.dondoc.ui.register;

import vn.dondoc.register.Choice;
import vn.dondoc.register.Registers;

/** Choices of fields, for tests. */
final class Choices {

    private Choices() {}

    static Choice of(String register, String field, String code) {
        return Registers.find(register)
                .flatMap(one -> one.field(field))
                .flatMap(one -> one.choiceOf(code))
                .orElseThrow();
    }
}
