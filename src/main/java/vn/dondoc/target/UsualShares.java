package vn.dondoc.target;

import java.util.List;

/** Shares of register facts that the targets of reform plans ask for (domain.md section 9). */
final class UsualShares {

    private static final List<SourceChoices.Share> ALL = List.of(
            share("PAKN.ANSWERED_IN_TIME", "PAKN.ANSWERED", "Phản ánh, kiến nghị trả lời đúng hạn / đã trả lời"),
            share("PAKN.ANSWERED", "PAKN.RECEIVED", "Phản ánh, kiến nghị đã trả lời / tiếp nhận"),
            share("DOSSIERS.ONLINE", "DOSSIERS.RECEIVED", "Hồ sơ trực tuyến / tổng số tiếp nhận"),
            share("DOSSIERS.ONLINE", "DOSSIERS.ONLINE_BASE", "Hồ sơ trực tuyến / hồ sơ của thủ tục đã có trực tuyến"),
            share(
                    "DOSSIERS.RESOLVED_IN_TIME",
                    "DOSSIERS.RESOLVED",
                    "Hồ sơ giải quyết trước và đúng hạn / đã giải quyết"),
            share("DOSSIERS.DIGITISED_INTAKE", "DOSSIERS.RECEIVED", "Hồ sơ số hóa khi tiếp nhận / tổng số tiếp nhận"),
            share(
                    "DOSSIERS.DIGITISED_RESULT",
                    "DOSSIERS.DIGITISED_RESULT_BASE",
                    "Kết quả đã số hóa / kết quả phải số hóa"),
            share(
                    "TTHC_CATALOG.ONLINE_FULL",
                    "TTHC_CATALOG.ELIGIBLE_FULL",
                    "Thủ tục toàn trình / thủ tục đủ điều kiện toàn trình"),
            share("SURVEY.SATISFIED", "SURVEY.VALID_ANSWERS", "Phiếu hài lòng / phiếu hợp lệ"));

    private UsualShares() {}

    static List<SourceChoices.Share> all() {
        return ALL;
    }

    private static SourceChoices.Share share(String code, String base, String label) {
        return new SourceChoices.Share(SourceRule.share(code, base), label);
    }
}
