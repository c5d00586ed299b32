package io.sigma4j.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this thread has used until now.
 *
 * @param bytes allocated
 * @param nanoseconds of a processor
 */
record Cost(long bytes, long nanoseconds) {

  private static final long MOST_BYTES = 256L << 20;

  /** Nanoseconds for one rule; 0 if they do not matter, as on a machine that does other things. */
  private static final long MOST_NANOSECONDS = Long.getLong("fuzz.milliseconds", 0) * 1_000_000;

  static Cost now() {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return new Cost(
        thread.getThreadAllocatedBytes(Thread.currentThread().getId()),
        thread.getCurrentThreadCpuTime());
  }

  /** Throws if more was used since then than a rule may need. */
  void check() {
    Cost now = now();
    long allocated = now.bytes - bytes;
    long spent = now.nanoseconds - nanoseconds;
    if (allocated > MOST_BYTES) {
      throw new AssertionError("allocated " + (allocated >> 20) + " MB");
    }
    if (MOST_NANOSECONDS > 0 && spent > MOST_NANOSECONDS) {
      throw new AssertionError("took " + spent / 1_000_000 + " ms");
    }
  }
}
