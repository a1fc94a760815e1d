package id.gemet.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Values one after the other in bytes, each with its length: what is sealed of a list is written this way. */
final class Packed {

    private Packed() {}

    static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

        Writer number(int value) {
            int rest = value;
            while ((rest & ~0x7F) != 0) {
                bytes.write((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            bytes.write(rest);
            return this;
        }

        Writer text(String text) {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            bytes.writeBytes(encoded);
            return this;
        }

        <T> Writer list(List<T> values, BiConsumer<Writer, T> each) {
            number(values.size());
            values.forEach(value -> each.accept(this, value));
            return this;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    static final class Reader {

        private final ByteBuffer bytes;

        Reader(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        int number() {
            int value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes.get();
                value |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        String text() {
            var encoded = new byte[number()];
            bytes.get(encoded);
            return new String(encoded, StandardCharsets.UTF_8);
        }

        <T> List<T> list(Function<Reader, T> each) {
            int size = number();
            var values = new ArrayList<T>(size);
            for (int i = 0; i < size; i++) {
                values.add(each.apply(this));
            }
            return values;
        }
    }
}
