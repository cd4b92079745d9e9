package vn.dondoc.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.security.Action;
import vn.dondoc.security.Role;
import vn.dondoc.security.RoleMatrix;

class RoleMatrixTest {

    static Stream<Arguments> cells() {
        return Arrays.stream(Action.values())
                .flatMap(action -> Arrays.stream(Role.values()).map(role -> Arguments.of(action, role)));
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void theProgramsCellIsTheWrittenOne(Action action, Role role) {
        assertThat(RoleMatrix.scope(role, action)).isEqualTo(WrittenMatrix.scope(action, role));
    }

    @Test
    void messagesNameWhoMay() {
        assertThat(RoleMatrix.namesFor(Action.CANCEL_TASK)).isEqualTo("Giám đốc");
        assertThat(RoleMatrix.namesFor(Action.CHANGE_RESULT)).isEmpty();
    }
}
