package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables: no exception, every row has one role, every word of every data row comes back somewhere. */
class NothingLostTest {

    private static final String[] HEADS = {
        "STT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả", "Ghi chú"
    };
    private static final String[] NUMBERS = {
        "", "", "1", "2.", "3", "1.1", "I", "II.", "A", "a)", "-", "(5)", "khác", "IV", "12/5", "phần còn lại của dòng"
    };
    private static final String[] TEXTS = {
        "",
        "",
        "",
        "Xây dựng kế hoạch.",
        "của Sở",
        "Văn phòng Sở",
        "- Thanh tra Sở;\n- UBND cấp huyện, xã",
        "Quý I/2024",
        "Trước ngày 31/11",
        "PHỤ LỤC II",
        "I. CẢI CÁCH",
        "1. Công tác",
        "Nội dung",
        "Stt",
        "(1)",
        "2",
        "*Đậm",
        "^",
        "<",
        "Chủ trì: A; phối hợp: B",
        "100%",
        "Rà soát; kiểm tra,",
        "«»…—",
        "tư pháp",
        "Phụ lục",
        "(2) việc"
    };

    private static Block.Table table(Random random, int rows, List<String> words) {
        List<Block.Row> all = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Block.Cell> cells = new ArrayList<>();
            boolean head = r == 0 ? random.nextInt(4) > 0 : random.nextInt(12) == 0;
            int column = 0;
            int count = random.nextInt(6) == 0 ? 1 + random.nextInt(9) : HEADS.length;
            for (int c = 0; c < count; c++) {
                int span = random.nextInt(25) == 0 ? 1 + random.nextInt(7) : 1;
                String text = head
                        ? (c < HEADS.length ? HEADS[c] : "")
                        : c == 0 ? pick(random, NUMBERS) : pick(random, TEXTS);
                if (!head && c > 0 && text.length() > 3 && random.nextBoolean()) {
                    String mark = "w" + words.size() + "z";
                    words.add(mark);
                    text = text + " " + mark;
                }
                cells.add(new Block.Cell(
                        column,
                        span,
                        Texts.clean(text),
                        random.nextInt(5) == 0,
                        random.nextInt(15) == 0 && !text.contains("z")));
                column += span;
            }
            all.add(new Block.Row(r + 1, cells, random.nextInt(40) == 0));
        }
        return new Block.Table(all, List.of(), random.nextInt(3) == 0 ? "Sheet1" : null);
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static String rowWith(List<Block> blocks, String word) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .filter(row -> row.toString().contains(word))
                .map(row -> row.number() + ": " + row.cells())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTables(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<String> words = new ArrayList<>();
            List<Block> blocks = new ArrayList<>();
            int rows = 0;
            for (int t = 0; t < 1 + random.nextInt(3); t++) {
                if (random.nextBoolean()) {
                    blocks.add(new Block.Paragraph(pick(random, TEXTS) + " x", random.nextBoolean(), null));
                }
                Block.Table table = table(random, 1 + random.nextInt(9), words);
                rows += table.rows().size();
                blocks.add(table);
            }
            PlanDocument plan = PlanAssembler.assemble(blocks, ReadingFixtures.options(), ProgressListener.NONE);
            assertThat(plan.accounts()).hasSize(rows);
            List<RowAccount> aside = plan.accounts().stream()
                    .filter(row -> row.role() != RowRole.TASK
                            && row.role() != RowRole.TARGET
                            && row.role() != RowRole.CONTINUATION)
                    .toList();
            String found = plan.tasks() + " " + plan.targets() + " " + plan.notUnderstood() + " " + aside;
            for (String word : words) {
                assertThat(found.contains(word))
                        .as("seed %d round %d: %s lost from %s", seed, round, word, rowWith(blocks, word))
                        .isTrue();
            }
        }
    }
}
