package id.gemet.intake.file;

/** Takes the rows in the order of the file. */
@FunctionalInterface
public interface RowConsumer {

    void accept(RawRow row);
}
