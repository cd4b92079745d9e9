package vn.dondoc.dashboard;

import java.util.List;

/** Things of a kind of which an agency has few, so that they are read whole. */
interface ItemSource {

    /** Everything open whose day is not later than {@link BoardFrame#lastDay()}, overdue things included. */
    List<BoardItem> open(BoardFrame frame);
}
