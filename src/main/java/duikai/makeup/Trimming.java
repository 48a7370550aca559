package duikai.makeup;

import duikai.house.HouseStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Fits too much copy to a page by what its editors let go, and by no more of it than the page needs. */
final class Trimming {
    private static final int SINGLES = 5;
    private static final int TOGETHER = 4;

    /** Something a story goes without. */
    record Trimmed(Story story, Trim trim) {}

    private record Choice(int story, Trim trim, double cells) {}

    private final HouseStyle house;
    private final Function<List<Story>, Optional<Found>> search;
    private final ToDoubleFunction<Story> cells;

    /**
     * @param search finds the best full page of some stories
     * @param cells a story asks for, about
     */
    Trimming(HouseStyle house, Function<List<Story>, Optional<Found>> search, ToDoubleFunction<Story> cells) {
        this.house = house;
        this.search = search;
        this.cells = cells;
    }

    /** @param tooMany cells by which the stories are too large for the page, about */
    Optional<Found> shorten(List<Story> stories, double tooMany) {
        List<Choice> choices = choices(stories);
        for (List<Choice> some : attempts(choices, Math.max(1, tooMany))) {
            List<Story> shorter = new ArrayList<>(stories);
            for (Choice choice : some) {
                shorter.set(choice.story(), shorter.get(choice.story()).without(choice.trim(), house));
            }
            Optional<Found> found = search.apply(shorter);
            if (found.isPresent()) {
                List<Trimmed> trimmed = some.stream()
                        .map(choice -> new Trimmed(stories.get(choice.story()), choice.trim()))
                        .toList();
                return Optional.of(found.get().without(trimmed));
            }
        }
        return Optional.empty();
    }

    /** The least important stories first. */
    private List<Choice> choices(List<Story> stories) {
        List<Choice> choices = new ArrayList<>();
        for (int i = stories.size() - 1; i >= 0; i--) {
            Story story = stories.get(i);
            if (story.part() instanceof StoryPart.Whole) {
                for (Trim trim : Trim.of(story.article())) {
                    double saved = cells.applyAsDouble(story) - cells.applyAsDouble(story.without(trim, house));
                    choices.add(new Choice(i, trim, saved));
                }
            }
        }
        return choices;
    }

    /** One by one those that save about as much as is to be saved, then more and more together. */
    private static List<List<Choice>> attempts(List<Choice> choices, double tooMany) {
        List<List<Choice>> attempts = new ArrayList<>();
        choices.stream()
                .sorted(Comparator.comparingDouble(choice -> Math.abs(choice.cells() - tooMany)))
                .limit(SINGLES)
                .forEach(choice -> attempts.add(List.of(choice)));
        double saved = 0;
        int last = 0;
        while (last < choices.size() && saved < tooMany) {
            saved += choices.get(last++).cells();
        }
        for (int count = Math.max(2, last - 1); count <= Math.min(choices.size(), last + TOGETHER); count++) {
            attempts.add(choices.subList(0, count));
        }
        return attempts;
    }
}
