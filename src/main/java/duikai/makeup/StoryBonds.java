package duikai.makeup;

import duikai.issue.Pins;
import duikai.layout.Bond;
import java.util.ArrayList;
import java.util.List;

/** The stories of a page the editor wants together, side by side or apart. */
final class StoryBonds {
    private StoryBonds() {}

    static List<Bond> of(List<Story> stories) {
        List<Bond> bonds = new ArrayList<>();
        for (Story story : stories) {
            Pins pins = story.pins();
            pins.with().forEach(other -> bonds.add(new Bond(story.id(), other.id(), Bond.Kind.TOGETHER)));
            pins.beside().forEach(other -> bonds.add(new Bond(story.id(), other.id(), Bond.Kind.BESIDE)));
            pins.apartFrom().forEach(other -> bonds.add(new Bond(story.id(), other.id(), Bond.Kind.APART)));
        }
        return bonds;
    }
}
