package vn.dondoc.organization;

import static vn.dondoc.security.Role.ADMIN;
import static vn.dondoc.security.Role.CLERK;
import static vn.dondoc.security.Role.DEPUTY_DIRECTOR;
import static vn.dondoc.security.Role.DIRECTOR;
import static vn.dondoc.security.Role.HEAD_OF_UNIT;
import static vn.dondoc.security.Role.OFFICE;
import static vn.dondoc.security.Role.OFFICER;
import static vn.dondoc.security.Role.SYSTEM_ADMIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dondoc.security.Role;

/**
 * One agency of the demo: its units as domain.md section 10 names them, and people whose names are invented.
 *
 * @param suffix ends every account name, empty or for example {@code .kg}
 * @param units in the order of the tree
 * @param people in the order of the tree
 */
record DemoAgency(AgencyData data, String suffix, List<UnitData> units, List<DemoPerson> people) {

    /** The units of a demo department; the second agency has the same ones. */
    static final List<UnitData> UNITS = List.of(
            new UnitData(null, "bgd", "Ban Giám đốc", "Ban Giám đốc", UnitKind.LEADERSHIP),
            new UnitData(null, "vp", "Văn phòng Sở", "Văn phòng", UnitKind.OFFICE),
            new UnitData(null, "hctp", "Phòng Hành chính tư pháp", "Hành chính tư pháp", UnitKind.ROOM),
            new UnitData(null, "bttp", "Phòng Bổ trợ tư pháp", "Bổ trợ tư pháp", UnitKind.ROOM),
            new UnitData(
                    null,
                    "xdkt",
                    "Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật",
                    "Xây dựng, kiểm tra VB",
                    UnitKind.ROOM),
            new UnitData(null, "pbgd", "Phòng Phổ biến, giáo dục pháp luật", "Phổ biến, GDPL", UnitKind.ROOM),
            new UnitData(null, "ttra", "Thanh tra Sở", "Thanh tra", UnitKind.INSPECTORATE),
            new UnitData(
                    null,
                    "tgpl",
                    "Trung tâm Trợ giúp pháp lý nhà nước",
                    "Trợ giúp pháp lý",
                    UnitKind.PUBLIC_SERVICE_UNIT));

    /**
     * A person of the demo.
     *
     * @param account without the agency's suffix
     * @param unit code, empty for none
     * @param field codes of the units in charge
     */
    record DemoPerson(
            String account, String name, String title, String unit, Set<Role> roles, Set<String> field, boolean signs) {

        DemoPerson(String account, String name, String title, String unit, Role role) {
            this(account, name, title, unit, Set.of(role), Set.of(), false);
        }
    }

    /** An Giang, whose plan 56/KH-STP is the demo's story. */
    static DemoAgency anGiang() {
        List<DemoPerson> people = people(List.of(
                "Lê Hoàng Phúc",
                "Trần Thị Mai Lan",
                "Huỳnh Văn Tâm",
                "Nguyễn Thị Kim Ngân",
                "Phan Minh Nhật",
                "Võ Thị Ánh Tuyết",
                "Đặng Quốc Bảo",
                "Lâm Thị Bích Thủy",
                "Trương Gia Huy",
                "Ngô Thị Diễm My",
                "Bùi Thanh Liêm",
                "Hồ Thị Thanh Trúc",
                "Dương Chí Hiếu",
                "Mai Thị Ngọc Hân",
                "Tô Minh Triết",
                "Cao Thị Yến Nhi",
                "Đinh Công Danh",
                "Lý Thị Hồng Đào",
                "Phạm Hữu Nghĩa",
                "Đoàn Văn Thắng",
                "Châu Thị Mỹ Duyên",
                "Kiều Tấn Lộc",
                "Tạ Thị Phương Thảo",
                "Lưu Nhật Quang",
                "Thái Thị Cẩm Tú"));
        people.add(new DemoPerson("hethong", "Vương Đình Khoa", "Quản trị hệ thống", "", SYSTEM_ADMIN));
        return new DemoAgency(
                new AgencyData(
                        null, "stp-angiang", "Sở Tư pháp tỉnh An Giang", "UBND TỈNH AN GIANG", "An Giang", "STP"),
                "",
                UNITS,
                people);
    }

    /** Kiên Giang, the neighbour who must not see anything of it. */
    static DemoAgency kienGiang() {
        return new DemoAgency(
                new AgencyData(
                        null,
                        "stp-kiengiang",
                        "Sở Tư pháp tỉnh Kiên Giang",
                        "UBND TỈNH KIÊN GIANG",
                        "Kiên Giang",
                        "STP"),
                ".kg",
                UNITS,
                people(List.of(
                        "Danh Minh Chiến",
                        "Lê Thị Tường Vi",
                        "Trần Quang Vinh",
                        "Huỳnh Thị Ngọc Bích",
                        "Nguyễn Hữu Phước",
                        "Phan Thị Thu Cúc",
                        "Võ Hoàng Long",
                        "Đặng Văn Hòa",
                        "Lâm Thị Kiều Oanh",
                        "Trương Minh Đạt",
                        "Ngô Thị Hồng Gấm",
                        "Bùi Đức Thịnh",
                        "Hồ Thị Lan Chi",
                        "Dương Văn Sang",
                        "Mai Thị Tuyết Mai",
                        "Tô Hoài Nam",
                        "Cao Minh Khang",
                        "Đinh Thị Hải Yến",
                        "Lý Văn Phát",
                        "Phạm Thị Bảo Trân",
                        "Đoàn Quốc Việt",
                        "Châu Thị Thùy Linh",
                        "Kiều Văn Đức",
                        "Tạ Thị Xuân Mai",
                        "Lưu Trọng Nhân")));
    }

    /** The People's Committee above An Giang's department: it compares its agencies and sees no more of them. */
    static DemoAgency anGiangsSuperior() {
        return new DemoAgency(
                new AgencyData(null, "ubnd-angiang", "Ủy ban nhân dân tỉnh An Giang", "", "An Giang", "UBND"),
                ".ubnd",
                List.of(
                        new UnitData(null, "ldub", "Lãnh đạo Ủy ban", "Lãnh đạo", UnitKind.LEADERSHIP),
                        new UnitData(null, "vpub", "Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng", UnitKind.OFFICE)),
                List.of(
                        new DemoPerson("chutich", "Quách Minh Thông", "Chủ tịch", "ldub", DIRECTOR),
                        new DemoPerson("vanphong", "La Thị Thu Sương", "Chánh Văn phòng", "vpub", OFFICE),
                        new DemoPerson("chuyenvien", "Nghiêm Tuấn Kiệt", "Chuyên viên", "vpub", OFFICER),
                        new DemoPerson("quantri", "Âu Thị Hoài Thu", "Quản trị viên", "vpub", ADMIN)));
    }

    /** Two further agencies below the same committee, so that it has some to compare. */
    static List<DemoAgency> anGiangsNeighbours() {
        return List.of(
                neighbour(
                        new AgencyData(
                                null,
                                "snv-angiang",
                                "Sở Nội vụ tỉnh An Giang",
                                "UBND TỈNH AN GIANG",
                                "An Giang",
                                "SNV"),
                        ".snv",
                        List.of(
                                room("cchc", "Phòng Cải cách hành chính", "Cải cách hành chính"),
                                room("tcbc", "Phòng Tổ chức, biên chế", "Tổ chức, biên chế"),
                                room("ccvc", "Phòng Công chức, viên chức", "Công chức, viên chức")),
                        List.of(
                                "Giang Hải Đăng",
                                "Tiêu Thị Thanh Hà",
                                "Khưu Văn Đạt",
                                "Mạc Thị Hồng Nhung",
                                "Sầm Quang Hưng",
                                "Từ Thị Ngọc Mai",
                                "Nhan Minh Tân",
                                "Viên Thị Kim Chi",
                                "Ông Bá Lộc",
                                "Thạch Thị Sa Rây")),
                neighbour(
                        new AgencyData(
                                null,
                                "stc-angiang",
                                "Sở Tài chính tỉnh An Giang",
                                "UBND TỈNH AN GIANG",
                                "An Giang",
                                "STC"),
                        ".stc",
                        List.of(
                                room("qlns", "Phòng Quản lý ngân sách", "Quản lý ngân sách"),
                                room("gcs", "Phòng Quản lý giá và công sản", "Giá và công sản"),
                                room("hcsn", "Phòng Tài chính hành chính sự nghiệp", "Hành chính sự nghiệp")),
                        List.of(
                                "Hứa Trọng Nghĩa",
                                "Quan Thị Bạch Yến",
                                "Trịnh Đình Phong",
                                "La Thị Minh Nguyệt",
                                "Bạch Văn Sơn",
                                "Hàn Thị Thu Ba",
                                "Lục Thanh Toàn",
                                "Âu Thị Cẩm Vân",
                                "Kha Minh Đức",
                                "Ninh Thị Thùy Dương")));
    }

    private static UnitData room(String code, String name, String shortName) {
        return new UnitData(null, code, name, shortName, UnitKind.ROOM);
    }

    private static DemoAgency neighbour(AgencyData data, String suffix, List<UnitData> rooms, List<String> names) {
        List<UnitData> units = new ArrayList<>(UNITS.subList(0, 2));
        units.addAll(rooms);
        List<DemoPerson> people = new ArrayList<>(List.of(
                new DemoPerson("giamdoc", names.get(0), "Giám đốc", "bgd", DIRECTOR),
                new DemoPerson("vanphong", names.get(1), "Chánh Văn phòng", "vp", OFFICE),
                new DemoPerson("chuyenvien.vp", names.get(2), "Chuyên viên", "vp", OFFICER),
                new DemoPerson("quantri", names.get(3), "Quản trị viên", "vp", ADMIN)));
        people.addAll(rooms(rooms, 1, names.subList(4, names.size())));
        return new DemoAgency(data, suffix, units, people);
    }

    private static List<DemoPerson> people(List<String> names) {
        List<DemoPerson> people = new ArrayList<>();
        people.add(new DemoPerson("giamdoc", names.get(0), "Giám đốc", "bgd", DIRECTOR));
        people.add(new DemoPerson(
                "phogiamdoc",
                names.get(1),
                "Phó Giám đốc",
                "bgd",
                Set.of(DEPUTY_DIRECTOR),
                Set.of("hctp", "bttp"),
                true));
        people.add(new DemoPerson(
                "phogiamdoc2",
                names.get(2),
                "Phó Giám đốc",
                "bgd",
                Set.of(DEPUTY_DIRECTOR),
                Set.of("xdkt", "pbgd", "ttra", "tgpl"),
                false));
        people.add(new DemoPerson("vanphong", names.get(3), "Chánh Văn phòng", "vp", OFFICE));
        people.add(new DemoPerson("chuyenvien.vp", names.get(4), "Chuyên viên", "vp", OFFICER));
        people.add(new DemoPerson("vanthu", names.get(5), "Văn thư", "vp", CLERK));
        people.add(new DemoPerson("quantri", names.get(6), "Quản trị viên", "vp", ADMIN));
        people.addAll(rooms(UNITS.subList(2, UNITS.size()), 2, names.subList(people.size(), names.size())));
        return people;
    }

    /** A head and so many officers for each. */
    private static List<DemoPerson> rooms(List<UnitData> units, int officers, List<String> names) {
        List<DemoPerson> people = new ArrayList<>();
        for (UnitData unit : units) {
            String code = unit.code();
            people.add(
                    new DemoPerson("truongphong." + code, names.get(people.size()), headOf(unit), code, HEAD_OF_UNIT));
            for (int officer = 1; officer <= officers; officer++) {
                String account = officer == 1 ? "chuyenvien." : "chuyenvien" + officer + ".";
                people.add(new DemoPerson(account + code, names.get(people.size()), "Chuyên viên", code, OFFICER));
            }
        }
        return people;
    }

    private static String headOf(UnitData unit) {
        return switch (unit.kind()) {
            case INSPECTORATE -> "Chánh Thanh tra";
            case PUBLIC_SERVICE_UNIT -> "Giám đốc Trung tâm";
            default -> "Trưởng phòng";
        };
    }
}
