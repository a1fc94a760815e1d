package id.gemet.site.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What somebody should know on arriving, as ready texts: a sentence with figures, then what waits. */
record HomePage(
        String sentence,
        Optional<Coverage> coverage,
        Optional<Goal> goal,
        String source,
        List<Box> boxes,
        List<Task> tasks,
        List<District> districts) {

    /** People; the target is 0 when none was set. */
    record Coverage(long covered, long funded, long target, long total) {

        public long remaining() {
            return Math.max(0, total - covered - funded);
        }
    }

    /** The target in words; the pace is empty when it is reached. */
    record Goal(String text, boolean behind, String pace) {}

    /** Note and address may be empty. */
    record Box(String name, String figure, String note, String href) {

        Box leadingOnlyTo(Predicate<String> open) {
            return new Box(name, figure, note, open.test(href) ? href : "");
        }
    }

    /** A row of the month's cycle; kind as for a tag, empty when there is nothing to say loudly. */
    record Task(String name, String about, String href, String kind, String state) {

        Task leadingOnlyTo(Predicate<String> open) {
            return new Task(name, about, open.test(href) ? href : "", kind, state);
        }
    }

    /** @param listed and not rejected */
    record District(String name, long covered, long funded, long listed) {

        public long notCovered() {
            return listed - covered;
        }
    }

    HomePage {
        boxes = List.copyOf(boxes);
        tasks = List.copyOf(tasks);
        districts = List.copyOf(districts);
    }

    static HomePage saying(String sentence) {
        return new HomePage(sentence, Optional.empty(), Optional.empty(), "", List.of(), List.of(), List.of());
    }

    HomePage with(Coverage bar) {
        return new HomePage(sentence, Optional.of(bar), goal, source, boxes, tasks, districts);
    }

    HomePage aimingAt(Goal target) {
        return new HomePage(sentence, coverage, Optional.of(target), source, boxes, tasks, districts);
    }

    /** Who published the figures, and as of when. */
    HomePage from(String publisher) {
        return new HomePage(sentence, coverage, goal, publisher, boxes, tasks, districts);
    }

    HomePage withBoxes(List<Box> more) {
        return new HomePage(sentence, coverage, goal, source, more, tasks, districts);
    }

    HomePage withTasks(List<Task> more) {
        return new HomePage(sentence, coverage, goal, source, boxes, more, districts);
    }

    HomePage withDistricts(List<District> more) {
        return new HomePage(sentence, coverage, goal, source, boxes, tasks, more);
    }

    /** Without links to pages that the reader may not open. */
    HomePage leadingOnlyTo(Predicate<String> open) {
        return withBoxes(boxes.stream().map(box -> box.leadingOnlyTo(open)).toList())
                .withTasks(tasks.stream().map(task -> task.leadingOnlyTo(open)).toList());
    }
}
