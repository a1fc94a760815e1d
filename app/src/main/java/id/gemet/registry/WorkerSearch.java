package id.gemet.registry;

/**
 * Who is looked for among the workers the actor sees; empty where it does not matter.
 *
 * @param name parts of the name, in any spelling
 * @param kelurahan dotted code
 * @param occupation slug
 * @param step number of the furthest step of the journey reached; 0 for any
 */
public record WorkerSearch(String name, String kelurahan, String occupation, int step) {

    public WorkerSearch {
        name = name.strip();
        step = step < 0 || step > JourneyStep.LAST ? 0 : step;
    }
}
