package id.gemet.access;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Length first, no forced mixture of signs (ASVS 5.0 6.2.1, 6.2.5). A password is measured without the words anybody
 * would try here: common ones, the product's, the city's and the person's own.
 */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int LEFT_OVER = 6;

    private static final List<String> COMMON = """
        gemet sekul bpjs jamsostek ketenagakerjaan disnaker dinsos sekda bappeda
        pemkot pemkab kota kabupaten kelurahan kecamatan cilegon jambi banten
        indonesia jakarta merdeka pancasila garuda bismillah alhamdulillah rahasia katasandi
        sandi password passwort passw qwertyuiop qwerty asdfghjkl asdf zxcvbnm
        zxcv admin administrator user login masuk welcome selamat datang
        sayang cinta iloveyou letmein dragon monkey football baseball princess
        sunshine superman master shadow secret changeme default computer internet
        januari februari maret april juni juli agustus september oktober
        november desember abcdefghijkl abcdef abc
        """.strip()
            .lines()
            .flatMap(line -> Stream.of(line.strip().split(" ")))
            .toList();

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1+");

    private PasswordRules() {}

    /** @param own the person's name and log-in name, and their office's name */
    static Optional<PasswordProblem> judge(String password, List<String> own) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        return remainder(password, own).length() < LEFT_OVER
                ? Optional.of(PasswordProblem.EASY_TO_GUESS)
                : Optional.empty();
    }

    private static String remainder(String password, List<String> own) {
        var rest = asLetters(password);
        for (var word : words(own)) {
            rest = rest.replace(word, "");
        }
        return REPEATED.matcher(NOT_LETTERS.matcher(rest).replaceAll("")).replaceAll("$1");
    }

    private static List<String> words(List<String> own) {
        var ownWords = own.stream()
                .flatMap(text -> Stream.of(NOT_LETTERS.split(text.toLowerCase(Locale.ROOT))))
                .filter(word -> word.length() >= 3);
        return Stream.concat(COMMON.stream(), ownWords)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.toList());
    }

    /** "P@ssw0rd" reads "password". */
    private static String asLetters(String password) {
        return password.toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('5', 's')
                .replace('$', 's');
    }
}
