package vn.dondoc.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that keeps what must outlive a restart: the embedded database, its password, the logs.
 *
 * <p>One running program owns it. The lock is the operating system's, so it vanishes with the process, however that
 * ends.
 */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Creates the folder where it is missing, proves that it can be written, and takes the lock.
     *
     * @throws StartFailure when it cannot be written or another instance holds it
     */
    static DataDirectory open(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            Path probe = Files.createTempFile(path, ".probe", null);
            Files.delete(probe);
        } catch (IOException | SecurityException e) {
            throw notWritable(path, e);
        }
        return lock(path);
    }

    private static DataDirectory lock(Path path) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataDirectory(path, channel, lock);
        } catch (OverlappingFileLockException e) {
            closeQuietly(channel);
            throw inUse(path);
        } catch (IOException e) {
            closeQuietly(channel);
            throw notWritable(path, e);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartFailure inUse(Path path) {
        return new StartFailure("Một chương trình Đôn Đốc khác đang dùng thư mục dữ liệu " + path
                + "; hãy dừng chương trình đó, hoặc đặt DONDOC_DATA_DIR sang thư mục khác.");
    }

    private static StartFailure notWritable(Path path, Exception cause) {
        return new StartFailure(
                "Không ghi được vào thư mục dữ liệu " + path
                        + "; hãy cấp quyền ghi cho người chạy chương trình, hoặc đặt DONDOC_DATA_DIR sang thư mục khác.",
                cause);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
