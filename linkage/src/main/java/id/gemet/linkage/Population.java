package id.gemet.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is common and what is rare among the people of a list or registry. Agreeing on what many share says little, so
 * frequencies come from the data at hand; a few records tell little about them, and lean on a prior.
 */
final class Population {

    private static final double PRIOR_PEOPLE = 1000;
    private static final double PRIOR_SHARE = 1.0 / 2000;
    private static final int SHARED_PHONE_MIN = 3;

    private final Map<String, Token> names = new HashMap<>();
    private final Map<String, Token> mothers = new HashMap<>();
    private final Map<String, Token> kelurahan = new HashMap<>();
    private final Map<Long, Integer> sharedPhones = new HashMap<>();
    private int people;

    static Population unknown() {
        return new Population();
    }

    /** Encodes everybody and, once all are counted, settles how surprising each value is. */
    List<EncodedPerson> count(List<Person> persons) {
        people = persons.size();
        var encoded = new ArrayList<EncodedPerson>(people);
        for (var person : persons) {
            encoded.add(EncodedPerson.of(person, this, true));
        }
        for (var tokens : List.of(names, mothers, kelurahan)) {
            tokens.values().forEach(token -> token.settle(people));
        }
        countPhones(encoded);
        return encoded;
    }

    /** Somebody who may not belong to this population, for comparison with those who do. */
    EncodedPerson encode(Person person) {
        return EncodedPerson.of(person, this, false);
    }

    Token[] name(String written, boolean counted) {
        return tokens(written, names, counted);
    }

    Token[] motherName(String written, boolean counted) {
        return tokens(written, mothers, counted);
    }

    Token kelurahan(String code, boolean counted) {
        return token(code, kelurahan, counted);
    }

    double phoneSurprise(long phone) {
        return surprise(sharedPhones.getOrDefault(phone, 1), people);
    }

    /** -log2 of the share of people who have a value. */
    static double surprise(int bearers, int people) {
        double share = (bearers + PRIOR_PEOPLE * PRIOR_SHARE) / (people + PRIOR_PEOPLE);
        return -Math.log(share) / Math.log(2);
    }

    private Token[] tokens(String written, Map<String, Token> known, boolean counted) {
        var texts = PersonName.of(written).tokens();
        var tokens = new Token[texts.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = token(texts.get(i), known, counted);
        }
        return tokens;
    }

    private Token token(String text, Map<String, Token> known, boolean counted) {
        if (counted) {
            var token = known.computeIfAbsent(text, Token::new);
            token.addBearer();
            return token;
        }
        var token = known.get(text);
        if (token == null) {
            token = new Token(text);
            token.settle(people);
        }
        return token;
    }

    private void countPhones(List<EncodedPerson> encoded) {
        var phones = encoded.stream()
                .mapToLong(EncodedPerson::phone)
                .filter(phone -> phone != 0)
                .toArray();
        Arrays.sort(phones);
        int start = 0;
        for (int i = 1; i <= phones.length; i++) {
            if (i == phones.length || phones[i] != phones[start]) {
                if (i - start >= SHARED_PHONE_MIN) {
                    sharedPhones.put(phones[start], i - start);
                }
                start = i;
            }
        }
    }
}
