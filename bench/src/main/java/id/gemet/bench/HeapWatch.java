package id.gemet.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Notes how much of the heap is in use when a collection ends: what is alive, and what an earlier one left behind. */
final class HeapWatch {

    private final AtomicLong most = new AtomicLong();

    private HeapWatch() {}

    static HeapWatch begin() {
        var watch = new HeapWatch();
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pool.getName())
                .collect(Collectors.toCollection(HashSet::new));
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                var after = GarbageCollectionNotificationInfo.from(
                                                (CompositeData) notification.getUserData())
                                        .getGcInfo()
                                        .getMemoryUsageAfterGc();
                                watch.most.accumulateAndGet(
                                        after.entrySet().stream()
                                                .filter(pool -> heap.contains(pool.getKey()))
                                                .map(pool -> pool.getValue())
                                                .mapToLong(MemoryUsage::getUsed)
                                                .sum(),
                                        Math::max);
                            },
                            null,
                            null);
        }
        return watch;
    }

    long mostAfterCollection() {
        return most.get();
    }
}
