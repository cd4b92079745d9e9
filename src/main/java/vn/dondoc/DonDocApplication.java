package vn.dondoc;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.dondoc.platform.ProgramStart;

/** Starts Đôn Đốc. */
@SpringBootApplication
public class DonDocApplication {

    /** Program entry; ends with a code other than 0 and one line on stderr when it cannot start. */
    public static void main(String[] args) {
        ProgramStart.run(DonDocApplication.class, args);
    }
}
