package vn.dondoc.document.office;

/**
 * Paper and type (domain.md section 6): A4, margins 20 to 25 mm at top and bottom, 30 to 35 left, 15 to 20 right.
 *
 * @param topMm margins in millimetres
 * @param bodySize type size of the text in points, 13 or 14
 */
public record PageSetup(
        boolean landscape, int topMm, int bottomMm, int leftMm, int rightMm, String font, int bodySize) {

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    /** A4 upright, text in 14 points. */
    public static PageSetup portrait() {
        return new PageSetup(false, 20, 20, 30, 15, "Times New Roman", 14);
    }

    /** A4 on its side, for wide tables. */
    public static PageSetup wide() {
        return new PageSetup(true, 20, 20, 30, 15, "Times New Roman", 13);
    }

    /** The same with another size of the text. */
    public PageSetup withBodySize(int points) {
        return new PageSetup(landscape, topMm, bottomMm, leftMm, rightMm, font, points);
    }

    int width() {
        return landscape ? A4_LONG : A4_SHORT;
    }

    int height() {
        return landscape ? A4_SHORT : A4_LONG;
    }

    /** Width between the margins in twentieths of a point. */
    int textWidth() {
        return width() - twips(leftMm) - twips(rightMm);
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }
}
