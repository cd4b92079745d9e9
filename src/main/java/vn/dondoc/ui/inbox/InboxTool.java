package vn.dondoc.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.task.InboxScope;

/** A button above the lists of work. A feature's view package brings one as a bean, ordered by {@code @Order}. */
public interface InboxTool {

    /** The button, if the person logged in has any use for it in this list. */
    Optional<Component> make(Context context);

    /** The list that the button stands above. */
    interface Context {

        /** Whose work it shows. */
        InboxScope scope();

        /** The unit that it is filtered by at the moment, if by one. */
        @Nullable
        Long unitId();

        /** Reads the list again after something was done. */
        void reload();
    }
}
