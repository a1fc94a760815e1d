package id.gemet.verification.web;

import id.gemet.verification.Judgement;
import id.gemet.verification.Rule;
import id.gemet.web.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The queue: one person to decide on, and who else waits.
 *
 * @param waitingForACase listed people whom the rules have not judged yet
 */
record QueuePage(
        QueueFilter filter,
        int count,
        long open,
        int waitingForACase,
        boolean officer,
        Optional<Person> person,
        List<Task> people,
        int from,
        int to,
        String previous,
        String next,
        List<Choice> kelurahan,
        List<Choice> occupations,
        List<Choice> results,
        List<Choice> statuses,
        List<Chip> chips) {

    record Task(String name, String about, String href, String kind, String state) {}

    record Chip(String label, String href) {}

    record Fact(String name, String value) {}

    record Checked(Rule rule, Judgement judgement) {

        public String kind() {
            return switch (judgement) {
                case PASSED -> "good";
                case FAILED -> "bad";
                case UNKNOWN -> "warn";
            };
        }
    }

    record Said(String text, String source) {}

    record Past(Instant at, String text) {}

    /**
     * The person being looked at.
     *
     * @param suggested the reason of the weightiest rule failed, empty if none
     * @param skip the next in the queue, empty for the last
     */
    record Person(
            String id,
            String name,
            String state,
            boolean open,
            boolean mine,
            List<Fact> facts,
            List<Checked> rules,
            List<Said> evidence,
            List<String> findings,
            List<Past> history,
            boolean decidable,
            boolean visitable,
            boolean proposable,
            String suggested,
            String skip) {}
}
