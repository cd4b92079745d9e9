package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The people placed in the rooms, {@code mỗi phòng} taken as often as rooms are named, are those the text has given. */
final class AllocationCheck implements Check {

    private static final Pattern GIVEN = Words.pattern("được~giao[^,;.]{0,40}$");
    private static final Pattern PLACED =
            Words.pattern("<<bố trí~([^;.\\d]{3,300}?)(mỗi~(?:phòng|đơn vị|trung tâm)~)?$");
    private static final Pattern ROOM = Words.pattern(
            "(?:^|,|<<và~)\\s*(?:văn phòng|phòng|thanh tra|trung tâm|chi cục|ban|đơn vị)>>(?:(?!~chuyên môn))");
    private static final int FEWEST = 2;

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            judge(block, findings);
        }
    }

    private static void judge(Block block, Findings findings) {
        Quantity given = null;
        List<String> terms = new ArrayList<>();
        BigDecimal placed = BigDecimal.ZERO;
        for (Quantity count : block.quantities().counts()) {
            String before =
                    block.part(Math.max(block.sentenceStart(count.start()), count.start() - 320), count.start());
            int semicolon = before.lastIndexOf(';');
            String clause = before.substring(semicolon + 1);
            if (count.fraction() || count.family() != NounFamily.PERSON) {
                continue;
            }
            Matcher place = PLACED.matcher(clause);
            if (place.find()) {
                int times = place.group(2) == null ? 1 : rooms(place.group(1));
                placed = placed.add(count.value().multiply(BigDecimal.valueOf(times)));
                String printed = VietnameseNumber.print(count.value());
                terms.add(times == 1 ? printed : times + " x " + printed);
            } else if (given == null && GIVEN.matcher(clause).find()) {
                given = count;
            }
        }
        if (given != null && terms.size() >= FEWEST && placed.compareTo(given.value()) != 0) {
            findings.ask(
                    FindingKind.SUM,
                    block,
                    given.start(),
                    given.end(),
                    "Được giao %s nhưng số bố trí cộng lại là %s = %s."
                            .formatted(
                                    VietnameseNumber.print(given.value()),
                                    terms.stream().collect(Collectors.joining(" + ")),
                                    VietnameseNumber.print(placed)),
                    null);
        }
    }

    private static int rooms(String names) {
        Matcher room = ROOM.matcher(names.strip());
        int rooms = 0;
        while (room.find()) {
            rooms++;
        }
        return Math.max(1, rooms);
    }
}
