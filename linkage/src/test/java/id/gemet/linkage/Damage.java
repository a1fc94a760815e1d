package id.gemet.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a person down again the way lists from kelurahan do: slips, abbreviations, gaps, spreadsheet losses. */
final class Damage {

    private final Random random;
    private final List<Person> city;

    Damage(Random random, List<Person> city) {
        this.random = random;
        this.city = city;
    }

    Person rewritten(int person, long id) {
        var original = city.get(person);
        return new Person(
                id,
                nik(original, person),
                name(original.name()),
                birthDate(original.birthDate()),
                chance(0.03) ? 0 : chance(0.01) ? (original.sex() == 'L' ? 'P' : 'L') : original.sex(),
                chance(0.08) ? "367200%04d".formatted(1 + random.nextInt(43)) : original.kelurahan(),
                chance(0.3) ? "" : name(original.motherName()),
                chance(0.25)
                        ? ""
                        : chance(0.15) ? "08" + (100_000_000L + random.nextInt(900_000_000)) : original.phone());
    }

    private String nik(Person original, int person) {
        var nik = original.nik();
        int kind = random.nextInt(100);
        if (kind < 18) {
            return "";
        }
        if (kind < 21) {
            return nik.substring(0, 15) + "0";
        }
        if (kind < 25) {
            int place = random.nextInt(16);
            return nik.substring(0, place) + random.nextInt(10) + nik.substring(place + 1);
        }
        if (kind < 27) {
            int place = random.nextInt(15);
            return nik.substring(0, place) + nik.charAt(place + 1) + nik.charAt(place) + nik.substring(place + 2);
        }
        return kind < 28 ? city.get(Math.max(0, person - 1)).nik() : nik;
    }

    private int birthDate(int date) {
        int year = date / 10000;
        int month = date / 100 % 100;
        int day = date % 100;
        return switch (random.nextInt(50)) {
            case 0 -> 0;
            case 1 -> year * 10000 + 101;
            case 2 -> day <= 12 ? year * 10000 + day * 100 + month : date;
            case 3 -> year * 10000 + month * 100 + 1 + random.nextInt(28);
            case 4 -> date + (random.nextBoolean() ? 10000 : -10000);
            default -> date;
        };
    }

    private String name(String written) {
        if (written.isEmpty() || chance(0.5)) {
            return chance(0.3) ? written.toUpperCase(java.util.Locale.ROOT) : written;
        }
        var tokens = new ArrayList<>(List.of(written.split(" ")));
        int place = random.nextInt(tokens.size());
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> tokens.set(place, slip(tokens.get(place)));
            case 3 ->
                tokens.replaceAll(
                        token -> token.equals("Muhammad") ? pick("Moh.", "M.", "Mhd", "Mochamad", "Muh") : slip(token));
            case 4, 5 -> tokens.replaceAll(this::spelling);
            case 6 -> tokens.add(0, pick("H.", "Hj.", "Drs.", "Bpk", "Ibu"));
            case 7 -> tokens.add(pick("S.Pd", "S.E.", "(Alm)"));
            case 8 -> {
                if (tokens.size() > 1) {
                    tokens.set(place, tokens.get(place).substring(0, 1));
                }
            }
            default -> {
                if (tokens.size() > 1) {
                    tokens.remove(tokens.size() - 1);
                }
            }
        }
        return String.join(" ", tokens);
    }

    private String spelling(String token) {
        return token.replace("ya", "ja")
                .replace("u", "oe")
                .replace("f", "p")
                .replace("sy", "s")
                .replace("i", chance(0.2) ? "y" : "i");
    }

    private String slip(String token) {
        if (token.length() < 3) {
            return token;
        }
        int place = 1 + random.nextInt(token.length() - 2);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> token.substring(0, place) + token.substring(place + 1);
            case 1 -> token.substring(0, place) + letter + token.substring(place);
            case 2 -> token.substring(0, place) + letter + token.substring(place + 1);
            default ->
                token.substring(0, place) + token.charAt(place + 1) + token.charAt(place) + token.substring(place + 2);
        };
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
