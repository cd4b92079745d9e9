package vn.dondoc.demo;

import java.time.LocalDateTime;

/** How time goes on in a story. Moments that have passed already change nothing. */
interface DemoPassage {

    /** Jumps there: what falls due on the way is done afterwards, with the date of the moment. Quick. */
    void jump(LocalDateTime moment);

    /** Lets time pass: everything that falls due on the way happens on its own day. */
    void pass(LocalDateTime moment);
}
