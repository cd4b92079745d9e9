package vn.dondoc.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the answers of a row are written in one text: {@code 0=Trực tuyến|1=Phát phiếu}. */
final class Choices {

    private Choices() {}

    static List<Choice> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(Choices::one).toList();
    }

    static String write(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.value() + "=" + choice.label())
                .collect(Collectors.joining("|"));
    }

    private static Choice one(String text) {
        int at = text.indexOf('=');
        return new Choice(Integer.parseInt(text.substring(0, at)), text.substring(at + 1));
    }
}
