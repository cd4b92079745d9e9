package vn.dondoc.plan.reading;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Reads one large file in a JVM of its own and tells what heap it took. Started by the benchmark. */
public final class LargePlanReading {

    private LargePlanReading() {}

    /** Writes a Word file with so many rows. */
    public static Path file(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve("plan-" + rows + ".docx"), LargePlanTest.plan(rows));
    }

    /** Prints the number of tasks read, the peak of the used heap and the peak after a collection, in MB. */
    public static void main(String[] arguments) throws IOException {
        AtomicLong afterCollection = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, back) -> afterCollection.accumulateAndGet(
                                    usedAfter((CompositeData) notification.getUserData()), Math::max),
                            null,
                            null);
        }
        byte[] content = Files.readAllBytes(Path.of(arguments[0]));
        AtomicLong polled = new AtomicLong();
        PlanDocument plan = new PlanDocumentReader()
                .read("lớn.docx", content, ReadingFixtures.options(), (done, total, step) -> {
                    Runtime runtime = Runtime.getRuntime();
                    polled.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                });
        long pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        System.out.printf(
                "READ %d %d %d %d%n",
                plan.tasks().size(), polled.get() >> 20, pools >> 20, afterCollection.get() >> 20);
    }

    private static long usedAfter(CompositeData event) {
        var collection =
                com.sun.management.GarbageCollectionNotificationInfo.from(event).getGcInfo();
        return collection.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> isHeap(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(bean -> bean.getName().equals(pool) && bean.getType() == MemoryType.HEAP);
    }
}
