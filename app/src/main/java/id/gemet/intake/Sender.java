package id.gemet.intake;

/** Who sent a list, as the officer who uploads it names them. */
public record Sender(String name, SenderKind kind) {

    public Sender {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A list has a sender");
        }
    }
}
