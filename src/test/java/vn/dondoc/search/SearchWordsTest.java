package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "hộ tịch, ho_hj tich_j",
        "HỘ TỊCH, ho_hj tich_j",
        "ho tich, ho_ tich_",
        "được, duoc_dwwj",
        "Đất đai, dat_dhs dai_d",
        "hoà bình, hoa_f binh_f",
        "hòa bình, hoa_f binh_f",
        "kĩ thuật, ki_x thuat_hj",
        "kỹ thuật, ki_x thuat_hj",
        "Quý II, qui_s ii_",
        "56/KH-STP, 56_ kh_ stp_",
        "05/9/2024, 5_ 9_ 2024_",
        "56KH, 56_ kh_",
        "ke_hoach-mau.docx, ke_ hoach_ mau_ docx_",
        "trắng, trang_bs",
        "trâng, trang_h",
    })
    void textsAreCutIntoWordsWithAndWithoutDiacritics(String text, String words) {
        assertThat(shown(text)).isEqualTo(words);
        assertThat(shown(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .as("decomposed letters, as some systems write them")
                .isEqualTo(words);
    }

    @Test
    void otherScriptsAndEmptyTextsDoNoHarm() {
        assertThat(shown("ភ្នំពេញ")).matches("[a-z0-9_ ]+");
        assertThat(Syllables.of(" .,;“” ")).isEmpty();
        assertThat(SearchWords.of("   \"").isEmpty()).isTrue();
        assertThat(Syllables.of("a".repeat(100)).get(0).fold()).hasSize(20);
    }

    @Test
    void quotesAndNumbersArePhrases() {
        SearchWords search = SearchWords.of("báo cáo “hộ tịch” 56/KH-STP, mục I.2.5");
        assertThat(search.phrases())
                .extracting(phrase -> phrase.stream().map(Syllable::fold).toList())
                .containsExactly(List.of("ho", "tich"), List.of("56", "kh", "stp"), List.of("i", "2", "5"));
        assertThat(search.loose()).extracting(Syllable::fold).containsExactly("bao", "cao", "muc");
        assertThat(search.typed()).hasSize(11);
    }

    @Test
    void aPhraseWithoutItsSecondQuoteIsStillSearched() {
        assertThat(SearchWords.of("\"hộ tịch").words()).hasSize(2);
    }

    @Test
    void noMoreThanADozenWordsAreLookedAt() {
        assertThat(SearchWords.of("một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba")
                        .typed())
                .hasSize(SearchWords.MOST);
    }

    private static String shown(String text) {
        return Syllables.of(text).stream()
                .map(word -> word.fold() + "_" + word.marks())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }
}
