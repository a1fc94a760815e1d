package id.gemet.linkage;

import id.gemet.linkage.engine.NameCulture;
import java.util.List;

/** Names as Indonesians write them: titles and degrees are no part of them, old and Arabic spellings are one. */
public final class IndonesianNames implements NameCulture {

    private final Spelling spelling = Spelling.indonesian();
    private final Titles titles = Titles.indonesian();

    @Override
    public List<String> tokens(String written) {
        return PersonName.of(written).tokens();
    }

    @Override
    public String fold(String token) {
        return spelling.fold(token);
    }

    /** A single letter may stand for Muhammad, or be a piece of a degree. */
    @Override
    public boolean standsAlone(String token) {
        return token.length() > 1 && !titles.mayBe(token) && !spelling.beginsAName(fold(token));
    }

    @Override
    public String toString() {
        return "indonesian";
    }
}
