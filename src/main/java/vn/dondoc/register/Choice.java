package vn.dondoc.register;

/**
 * A value of a field of type {@link FieldType#CHOICE}.
 *
 * @param code as stored, upper case
 * @param label Vietnamese
 */
public record Choice(String code, String label) {

    static Choice of(String code, String label) {
        return new Choice(code, label);
    }
}
