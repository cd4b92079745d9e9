package vn.dondoc.plan;

import java.util.List;

/** Shares of the width for columns of very different text: who says more gets more, within limits. */
final class ColumnShares {

    private static final int NUMBER = 5;
    private static final int WHOLE = 100;

    private ColumnShares() {}

    /**
     * Shares for columns of which the first holds numbers.
     *
     * @param rows cells of all rows
     * @param least least share of a column
     * @param most most share of a column
     */
    static int[] of(int columns, List<String[]> rows, int least, int most) {
        double[] weights = new double[columns];
        double sum = 0;
        for (int column = 1; column < columns; column++) {
            long signs = 0;
            for (String[] row : rows) {
                signs += row[column].length();
            }
            // the root: twice the text needs more than the same width, but not twice of it
            weights[column] = Math.sqrt(1 + signs);
            sum += weights[column];
        }
        int[] shares = new int[columns];
        shares[0] = NUMBER;
        for (int column = 1; column < columns; column++) {
            int share = (int) Math.round(weights[column] / sum * (WHOLE - NUMBER));
            shares[column] = Math.max(least, Math.min(most, share));
        }
        return shares;
    }
}
