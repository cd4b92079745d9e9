package vn.dondoc.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Lines for the person who starts the program, legible also where the machine's own character set is ASCII. */
final class OperatorConsole {

    private OperatorConsole() {}

    /** Prints a line to standard output. */
    static void out(String line) {
        print(FileDescriptor.out, charset("stdout.encoding"), line);
    }

    /** Prints a line to standard error. */
    static void err(String line) {
        print(FileDescriptor.err, charset("stderr.encoding"), line);
    }

    private static void print(FileDescriptor descriptor, Charset charset, String line) {
        // not closed: the descriptor belongs to the JVM
        PrintStream stream = new PrintStream(new FileOutputStream(descriptor), false, charset);
        stream.println(line);
        stream.flush();
    }

    private static Charset charset(String property) {
        Charset machines = Charset.forName(
                System.getProperty(property, Charset.defaultCharset().name()));
        return machines.newEncoder().canEncode("Đôn Đốc đã sẵn sàng") ? machines : StandardCharsets.UTF_8;
    }
}
