package id.gemet.registry;

/** What is kept of a worker beside the NIK. */
public enum Detail {
    NAME,
    BIRTH_DATE,
    SEX,
    KELURAHAN,
    OCCUPATION,
    DECILE,
    PHONE,
    KK,
    MOTHER_NAME,
    ADDRESS;

    public String messageKey() {
        return "registry.detail." + name();
    }
}
