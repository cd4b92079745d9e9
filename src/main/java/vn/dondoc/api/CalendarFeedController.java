package vn.dondoc.api;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.notification.CalendarFeeds;

/** Where calendar programs read a feed. Public: the address is the secret. */
@RestController
class CalendarFeedController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-]{43})\\.ics");

    private final CalendarFeeds feeds;

    CalendarFeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/lich/{name:.+}")
    ResponseEntity<byte[]> feed(@PathVariable String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"don-doc.ics\"")
                    .header("X-Robots-Tag", "noindex")
                    .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                    .body(feeds.read(matcher.group(1)));
        } catch (NotFoundException unknown) {
            // to a calendar program a problem document would say nothing
            return ResponseEntity.notFound().build();
        }
    }
}
