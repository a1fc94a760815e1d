package id.gemet.tariffs;

/** What a payer pays for. JKK (accident) and JKM (death) come together; nobody may pay twice for the same month. */
public enum Programme {
    JKK_JKM
}
