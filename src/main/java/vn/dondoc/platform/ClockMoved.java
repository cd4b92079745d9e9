package vn.dondoc.platform;

import java.time.Instant;

/**
 * The program's time was set to another moment. Published after the clock shows it.
 *
 * @param now what the clock shows
 * @param ticking whether it goes on from there with real time
 */
public record ClockMoved(Instant now, boolean ticking) {}
