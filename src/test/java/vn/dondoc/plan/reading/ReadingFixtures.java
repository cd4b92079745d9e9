package vn.dondoc.plan.reading;

import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.SharedFiles;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.deadline.DeadlinePolicy;

/** The units of the demo agency and short ways to read. */
final class ReadingFixtures {

    static final UnitCatalogue AN_GIANG = UnitCatalogue.of(List.of(
            unit("VP", "Văn phòng Sở", "VP Sở"),
            unit("HCTP", "Phòng Hành chính tư pháp", "Phòng HCTP"),
            unit("BTTP", "Phòng Bổ trợ tư pháp", "Phòng BTTP"),
            unit("XDKTTDTHPL", "Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật", "Phòng XDKT"),
            unit("PBGDPL", "Phòng Phổ biến, giáo dục pháp luật", "Phòng PBGDPL"),
            unit("TTRA", "Thanh tra Sở", ""),
            unit("TGPL", "Trung tâm Trợ giúp pháp lý nhà nước", "TTTGPLNN")));

    private ReadingFixtures() {}

    private static UnitName unit(String code, String name, String shortName) {
        return new UnitName(code, name, shortName, List.of());
    }

    static ReadingOptions options() {
        return options(AN_GIANG);
    }

    static ReadingOptions options(UnitCatalogue units) {
        return new ReadingOptions(units, WorkCalendar.shipped(), DeadlinePolicy.standard(), null);
    }

    static PlanDocument sample(String name) {
        return read(SharedFiles.bytes("samples/" + name));
    }

    static PlanDocument read(byte[] content) {
        return new PlanDocumentReader().read("tệp", content, options(), ProgressListener.NONE);
    }

    static PlanDocument paste(String text) {
        return new PlanDocumentReader().readPastedTable(text, options());
    }

    static List<String> names(List<UnitReading> units) {
        return units.stream().map(UnitReading::name).toList();
    }

    /** Without spaces and case, for comparing texts that were broken and joined. */
    static String squeezed(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", "");
    }
}
