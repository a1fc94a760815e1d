package id.gemet.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the lists of one city one after another, remembering who is already on one. */
final class ListMaker {

    /** A row whose NIK can be read, for Dukcapil to answer. */
    record Listed(String nik, Citizen citizen, boolean needsRepair) {

        /** Whether verification should find nothing against this row. */
        boolean isVerifiable() {
            return !needsRepair && nik.equals(citizen.nik()) && citizen.eligibleOn(DemoCities.TODAY);
        }
    }

    private final City city;
    private final Population population;
    private final Dice dice;
    private final Set<Integer> used = new HashSet<>();
    private final List<Listed> listed = new ArrayList<>();
    private final List<SentList> lists = new ArrayList<>();

    ListMaker(City city, Population population, Dice dice) {
        this.city = city;
        this.population = population;
        this.dice = dice;
    }

    City city() {
        return city;
    }

    Dice dice() {
        return dice;
    }

    List<Listed> listed() {
        return listed;
    }

    List<SentList> lists() {
        return lists;
    }

    /**
     * People who fit, most of them on no list yet.
     *
     * @param elsewhere share that another list already names
     * @param twice share that this list names a second time
     */
    List<Citizen> draw(Predicate<Citizen> fits, int count, double elsewhere, double twice) {
        var fresh = new ArrayList<Citizen>();
        var known = new ArrayList<Citizen>();
        for (var citizen : population.citizens()) {
            if (fits.test(citizen)) {
                (used.contains(citizen.number()) ? known : fresh).add(citizen);
            }
        }
        dice.shuffle(fresh);
        dice.shuffle(known);
        var fromKnown = Math.min(known.size(), (int) Math.round(count * elsewhere));
        var repeated = (int) Math.round(count * twice);
        var drawn = new ArrayList<>(known.subList(0, fromKnown));
        drawn.addAll(fresh.subList(0, count - fromKnown - repeated));
        drawn.forEach(citizen -> used.add(citizen.number()));
        for (int i = 0; i < repeated; i++) {
            drawn.add(drawn.get(dice.below(count - repeated)));
        }
        dice.shuffle(drawn);
        return drawn;
    }

    Clerk clerk(List<Column> columns, Style style, Mess mess) {
        return new Clerk(city.code(), columns, style, mess, dice);
    }

    void xlsx(String sender, SenderKind kind, String region, String fileName, List<SheetDraft> sheets) {
        var expected = sheets.stream()
                .flatMap(sheet -> sheet.expected(sheet.name()).stream())
                .toList();
        lists.add(new SentList(sender, kind, region, fileName, Workbooks.write(sheets), expected));
    }

    void text(String sender, SenderKind kind, String region, String fileName, TextFile format, SheetDraft sheet) {
        var expected = sheet.expected(fileName);
        lists.add(new SentList(sender, kind, region, fileName, format.write(sheet), expected));
    }

    /** One file: people named before in it are duplicates, whatever sheet they stand in. */
    Filling filling() {
        return new Filling();
    }

    final class Filling {

        private final Map<Integer, TypedRow> before = new HashMap<>();

        /** Lists the people; every {@code page} rows the header comes again as on printed pages (0: never). */
        Filling fill(SheetDraft sheet, Clerk clerk, List<Citizen> people, int page) {
            Optional<TypedRow> above = Optional.empty();
            for (int i = 0; i < people.size(); i++) {
                if (page > 0 && i > 0 && i % page == 0) {
                    sheet.blank().header();
                }
                var row = clerk.type(people.get(i));
                if (row.nikFromAbove) {
                    above.ifPresent(other -> dragDown(sheet, other, row));
                }
                above = Optional.of(row);
                noteDuplicate(row);
                if (!row.nik.isEmpty()) {
                    listed.add(new Listed(row.nik, row.citizen, row.needsRepair));
                }
                sheet.person(row);
            }
            return this;
        }

        private void dragDown(SheetDraft sheet, TypedRow above, TypedRow row) {
            var other = above.citizen;
            if (!above.nik.equals(other.nik())
                    || above.needsRepair
                    || row.needsRepair
                    || other.number() == row.citizen.number()) {
                return;
            }
            row.readAs(other.nik());
            row.findings.removeAll(Truth.ABOUT_NIK);
            row.plant(Finding.NIK_TWO_NAMES);
            above.plant(Finding.NIK_TWO_NAMES);
            if (above.findings.contains(Finding.NIK_OTHER_REGION)) {
                row.plant(Finding.NIK_OTHER_REGION);
            }
            Truth.ofNumber(other.nik(), row.citizen, sheet.fields()).forEach(row::plant);
        }

        private void noteDuplicate(TypedRow row) {
            var first = before.putIfAbsent(row.citizen.number(), row);
            if (first != null) {
                var certain = !row.nik.isEmpty() && row.nik.equals(first.nik);
                row.plant(certain ? Finding.DUPLICATE_IN_FILE : Finding.POSSIBLE_DUPLICATE);
            }
        }
    }
}
