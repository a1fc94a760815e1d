package id.gemet.examples;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything an invented city receives in the months the demo plays.
 *
 * @param officeRegion dotted code of the city
 * @param today the day on which the demo takes place
 * @param participants the insurer's file: {@code nik,name,birth_date,sex,segment,status,paid_through}
 * @param dukcapil the civil registry's answers: {@code nik,status,name_similarity}
 * @param dtsen the welfare register: {@code nik,desil}
 * @param verifiable distinct citizens with a readable row and nothing against them: what verification should reach
 *     before any row is mended
 */
public record DemoCity(
        String name,
        String officeRegion,
        LocalDate today,
        List<SentList> lists,
        String participants,
        String dukcapil,
        String dtsen,
        Population population,
        int verifiable) {

    public int dataRows() {
        return lists.stream().mapToInt(SentList::dataRows).sum();
    }
}
