package vn.dondoc.ui.register;

import org.springframework.lang.Nullable;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.Registers;
import vn.dondoc.ui.component.UrlState;

/** What the address of the page says; without anything the first register, all entries. */
record RegisterState(RegisterDefinition register, RegisterFilter filter) {

    static final String REGISTER = "so";
    static final String FROM = "tu-ngay";
    static final String TO = "den-ngay";
    static final String UNIT = "don-vi";
    static final String GROUP = "loai";
    static final String TEXT = "tim";
    static final String WITHDRAWN = "thu-hoi";
    static final String CHOSEN = "chon";

    static RegisterState of(UrlState url) {
        RegisterDefinition register = Registers.find(url.text(REGISTER))
                .orElseGet(() -> Registers.all().get(0));
        String group = url.text(GROUP);
        boolean known = register.field(register.groupField())
                .flatMap(field -> field.choiceOf(group))
                .isPresent();
        RegisterFilter filter = new RegisterFilter(
                register.code(),
                url.date(FROM).orElse(null),
                url.date(TO).orElse(null),
                url.id(UNIT).orElse(null),
                known ? group : null,
                url.text(TEXT),
                !url.text(WITHDRAWN).isEmpty());
        return new RegisterState(register, filter);
    }

    /** Another register; what only the former one understands is left out. */
    static UrlState register(UrlState url, RegisterDefinition register) {
        return url.with(REGISTER, register.code())
                .with(GROUP, null)
                .with(TEXT, null)
                .with(CHOSEN, null);
    }

    @Nullable
    static Long chosen(UrlState url) {
        return url.id(CHOSEN).orElse(null);
    }
}
