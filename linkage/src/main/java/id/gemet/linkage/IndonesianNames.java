package id.gemet.linkage;

import id.gemet.linkage.engine.NameCulture;
import java.util.List;
import java.util.Optional;

/** Names as Indonesians write them: titles and degrees are no part of them, old and Arabic spellings are one. */
public final class IndonesianNames implements NameCulture {

    private final Spelling spelling = Spelling.indonesian();
    private final Titles titles = Titles.indonesian();

    @Override
    public List<String> tokens(String written) {
        return PersonName.folded(written);
    }

    @Override
    public String fold(String token) {
        return spelling.fold(token);
    }

    /** An M may stand for Muhammad. */
    @Override
    public boolean standsAlone(String token) {
        return !token.equals("M") && !titles.mayBe(token);
    }

    @Override
    public boolean isNoTitle(String token) {
        return !token.equals("M") && !titles.mayBePartOfOne(token);
    }

    @Override
    public boolean begins(String folded) {
        return spelling.beginsAName(folded);
    }

    @Override
    public Optional<String> joined(String first, String second) {
        return spelling.isOneName(first, second) ? Optional.of(fold(first + second)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "indonesian";
    }
}
