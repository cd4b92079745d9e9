package vn.dondoc.document.office;

import java.util.List;

/**
 * An appendix; it begins on a new page.
 *
 * @param number for example {@code Phụ lục I}, or {@code Phụ lục} when there is only one
 * @param title printed in capitals
 * @param attachedTo for example {@code (Kèm theo Kế hoạch số 56/KH-STP ngày 19 tháng 3 năm 2024 của Sở Tư pháp)}, or empty
 * @param landscape whether its pages lie on their side
 */
public record AppendixContent(String number, String title, String attachedTo, boolean landscape, List<Block> blocks) {

    /** Copies the list. */
    public AppendixContent {
        blocks = List.copyOf(blocks);
    }
}
