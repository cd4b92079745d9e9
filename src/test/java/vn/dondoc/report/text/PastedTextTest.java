package vn.dondoc.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts as they come out of Word. */
class PastedTextTest {

    @Test
    void marksOfWordBecomeOrdinaryOnesAndNoWordIsLost() {
        String pasted = "\uF0B7\tĐã ban hành\u00A005 kế hoạch;\r\n•\u2003Tự kiểm tra 100%\u000Bvăn bản\u00AD\u200B.\r\n"
                + "o\tRà soát\u0007 xong  \n\n\n\nHết";
        assertThat(PastedText.clean(pasted))
                .isEqualTo("- Đã ban hành 05 kế hoạch;\n- Tự kiểm tra 100%\nvăn bản.\n- Rà soát xong\n\nHết");
    }

    @Test
    void plainTextStaysAsItIs() {
        String plain = "Số hồ sơ < 5 và > 2; “trích dẫn” – gạch\n- mục\n\tcột\t2 {{KH.HOAN_THANH}} & a<b";
        assertThat(PastedText.clean(plain)).isEqualTo(plain);
    }

    @Test
    void wordMarkupBecomesParagraphsAndItems() {
        String html =
                "<html><head><style>p.MsoNormal{margin:0}</style></head><body><p class=MsoNormal>Đã&nbsp;tiếp nhận"
                        + " <b>6.114</b> hồ sơ<o:p></o:p></p><ul><li><p class=\"MsoListParagraph\">trực tuyến 346</p></li>"
                        + "<li>trực tiếp</li></ul><table><tr><td>a</td><td>b</td></tr></table></body></html>";
        assertThat(PastedText.clean(html)).isEqualTo("Đã tiếp nhận 6.114 hồ sơ\n- trực tuyến 346\n- trực tiếp\na\tb");
    }

    /** A table copied out of a page whose cells kept their tags, between plain lines. */
    @Test
    void tagsInSomeCellsLeaveLinesAndColumnsAsTheyAre() {
        String pasted = "I. Kết quả\n1\tSố tin, bài\tTin, bài\t13\t<p>1. Kế hoạch (14/01)</p> <p>2. Tin &amp; bài</p>\n"
                + "2\tSố nhiệm vụ\tNhiệm vụ\t25\nĐạt 5 < 7.";
        assertThat(PastedText.clean(pasted))
                .isEqualTo("I. Kết quả\n1\tSố tin, bài\tTin, bài\t13\t1. Kế hoạch (14/01) 2. Tin & bài\n"
                        + "2\tSố nhiệm vụ\tNhiệm vụ\t25\nĐạt 5 < 7.");
        assertThat(PastedText.clean("Mở đầu <p>Một</p><p>Hai</p>\nHết")).isEqualTo("Mở đầu\nMột\nHai\nHết");
    }

    @Test
    void composedAndDecomposedLettersAreTheSameAndCleaningTwiceChangesNothing() {
        String decomposed = java.text.Normalizer.normalize("Công tác cải cách", java.text.Normalizer.Form.NFD);
        assertThat(PastedText.clean(decomposed)).isEqualTo("Công tác cải cách");
        String once = PastedText.clean("\uF0A7 a\u00A0b\r\r\rc \uD800 d 😀");
        assertThat(PastedText.clean(once)).isEqualTo(once).contains("😀").doesNotContain("\uD800 ");
    }

    @Test
    void twoHundredThousandCharactersAreQuick() {
        String text = "\u2022 Nội dung dài\u00A0của mục\r\n".repeat(8000);
        long start = System.nanoTime();
        assertThat(PastedText.clean(text)).startsWith("- Nội dung dài của mục\n");
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3000);
    }

    @Test
    void runsOfSpacesAndOfBracketsAreQuickToo() {
        long start = System.nanoTime();
        assertThat(PastedText.clean(" ".repeat(200_000) + "x")).endsWith("x");
        assertThat(PastedText.clean("<p ".repeat(60_000))).hasSize(179_999);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3000);
    }

    @Test
    void spacesAtLineEndsAreNoReasonToReplaceWhatSomebodyTypes() {
        assertThat(PastedText.sameButForSpaces("một \n\n\nhai ", "một\n\nhai")).isTrue();
        assertThat(PastedText.sameButForSpaces("một\u00A0hai", "một hai")).isFalse();
    }
}
