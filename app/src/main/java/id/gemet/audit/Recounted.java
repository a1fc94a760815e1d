package id.gemet.audit;

/** Something counted once for all who ask; it is made anew for each pemda within a minute of any deed. */
public interface Recounted {

    /** For the acting pemda, where what was counted last no longer holds. */
    void refresh();
}
