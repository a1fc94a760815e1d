package id.gemet.examples;

import java.time.LocalDate;

/** The two invented cities that the demo plays. */
public final class DemoCities {

    /** The day the demo takes place; ages and paid months are counted from it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    public static final long SEED = 2026;

    private DemoCities() {}

    /** Twelve lists, 8,000 rows with honest mess, of which about 85 in 100 pass verification. */
    public static DemoCity cilegon(long seed) {
        var city = City.cilegon();
        var population = Population.of(city, seed, 40_000);
        var maker = new ListMaker(city, population, Dice.of(seed, "lists of Cilegon"));
        new CilegonLists(maker).write();
        return answered("Kota Cilegon", maker, population, seed);
    }

    /** One workbook of 15,000 rows nobody had checked, of which about 3,000 pass, and 1,316 religious officers. */
    public static DemoCity jambi(long seed) {
        var city = City.jambi();
        var population = Population.of(city, seed, 40_000);
        var maker = new ListMaker(city, population, Dice.of(seed, "lists of Jambi"));
        new JambiLists(maker).write();
        return answered("Kota Jambi", maker, population, seed);
    }

    private static DemoCity answered(String name, ListMaker maker, Population population, long seed) {
        var dice = Dice.of(seed, "answers to " + name);
        return new DemoCity(
                name,
                maker.city().code(),
                TODAY,
                maker.lists(),
                Evidence.participants(population, TODAY, dice),
                Evidence.dukcapil(population, maker.listed(), dice),
                Evidence.dtsen(maker.listed(), dice),
                population,
                (int) maker.listed().stream()
                        .filter(ListMaker.Listed::isVerifiable)
                        .map(ListMaker.Listed::citizen)
                        .distinct()
                        .count());
    }
}
