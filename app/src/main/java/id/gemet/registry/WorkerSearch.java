package id.gemet.registry;

/**
 * Who is looked for among the workers the actor sees; empty where it does not matter.
 *
 * @param name parts of the name, in any spelling
 * @param kelurahan dotted code
 * @param occupation slug
 */
public record WorkerSearch(String name, String kelurahan, String occupation) {

    public static final WorkerSearch EVERYBODY = new WorkerSearch("", "", "");

    public WorkerSearch {
        name = name.strip();
    }
}
