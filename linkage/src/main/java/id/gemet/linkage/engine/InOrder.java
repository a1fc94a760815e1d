package id.gemet.linkage.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;

/** Writes pieces in their order, each once all before it are there; while one thread writes, the others go on. */
final class InOrder {

    private final OutputStream out;
    private final AtomicReferenceArray<byte[]> waiting;
    private final ReentrantLock writing = new ReentrantLock();
    private int next;

    InOrder(OutputStream out, int pieces) {
        this.out = out;
        this.waiting = new AtomicReferenceArray<>(pieces);
    }

    void put(int piece, byte[] bytes) throws IOException {
        waiting.set(piece, bytes);
        if (writing.tryLock()) {
            try {
                writeThoseThere();
            } finally {
                writing.unlock();
            }
        }
    }

    /** To be told when every piece was put. */
    void finish() throws IOException {
        writing.lock();
        try {
            writeThoseThere();
        } finally {
            writing.unlock();
        }
    }

    private void writeThoseThere() throws IOException {
        while (next < waiting.length()) {
            byte[] piece = waiting.getAndSet(next, null);
            if (piece == null) {
                return;
            }
            out.write(piece);
            next++;
        }
    }
}
