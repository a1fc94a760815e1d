package id.gemet.registry.web;

/** What is asked at the counter, one question a page. */
enum Question {
    NIK,
    NAME,
    BIRTH,
    PLACE,
    OCCUPATION,
    PHONE,
    CHECK;

    /** @param placeKnown an officer of a kelurahan adds its own people and is not asked where they live */
    Question next(boolean placeKnown) {
        return switch (this) {
            case NIK -> NAME;
            case NAME -> BIRTH;
            case BIRTH -> placeKnown ? OCCUPATION : PLACE;
            case PLACE -> OCCUPATION;
            case OCCUPATION -> PHONE;
            case PHONE, CHECK -> CHECK;
        };
    }

    Question previous(boolean placeKnown) {
        return switch (this) {
            case NIK, NAME -> NIK;
            case BIRTH -> NAME;
            case PLACE -> BIRTH;
            case OCCUPATION -> placeKnown ? BIRTH : PLACE;
            case PHONE -> OCCUPATION;
            case CHECK -> PHONE;
        };
    }
}
