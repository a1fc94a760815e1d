package id.gemet.funding;

/** A deed about money came with the key of another deed. Nothing was done; the sender has to draw a new key. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyReused() {
        super("This key belongs to another deed; nothing was done");
    }
}
