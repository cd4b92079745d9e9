package vn.dondoc.report.text;

/**
 * A field that a text can hold.
 *
 * @param token what stands between the braces
 * @param group Vietnamese name of where its value comes from
 * @param label Vietnamese name
 */
public record TextField(String token, String group, String label) {

    /** As written in a text. */
    public String written() {
        return "{{" + token + "}}";
    }
}
