package duikai.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what a story reads on the pages against what was written. */
record StoryCollation(WrittenStory written, SetStory set, Telling telling) {
    private static final String SOURCE = "source";

    void check() {
        List<String> names = new ArrayList<>(written.parts().keySet());
        set.parts().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        if (set.isDivided()) {
            names.removeIf(StoryCollation::isBody);
            divided();
        }
        names.forEach(this::part);
    }

    private void part(String name) {
        Optional<StoryParts.Part> expected = Optional.ofNullable(written.parts().get(name));
        Optional<SetStory.Part> found = Optional.ofNullable(set.parts().get(name));
        if (expected.isPresent() && found.isPresent()) {
            compare(expected.get(), found.get());
        } else if (expected.isPresent()) {
            missing(expected.get());
        } else {
            found.ifPresent(part -> extra(name, part));
        }
    }

    private void compare(StoryParts.Part expected, SetStory.Part found) {
        if (!expected.words().equals(found.words())) {
            telling.differs(found.page(), written.title(), expected.words(), found.words(), expected.span());
        }
    }

    /** The first part of a jump alone has all but the rest of the text, the rest alone nothing but that. */
    private void missing(StoryParts.Part expected) {
        boolean elsewhere = set.isDivided() && set.parts().containsKey(SetStory.JUMP_HEADLINE);
        if (!elsewhere) {
            telling.missing(set.page(), written.title(), expected.words(), expected.span());
        }
    }

    private void extra(String name, SetStory.Part found) {
        boolean right = name.equals(SetStory.JUMP_HEADLINE)
                ? written.jumpWords().stream().anyMatch(words -> words.contains(found.words()))
                : written.generated()
                        || SetStory.HOUSES.contains(name)
                        || found.words().isEmpty();
        if (!right) {
            telling.nobodys(found.page(), found.words(), written.span());
        }
    }

    /** One of two parts begins the text or ends it. */
    private void divided() {
        StringBuilder expected = new StringBuilder();
        written.parts().forEach((name, part) -> expected.append(isBody(name) ? part.words() : ""));
        StringBuilder found = new StringBuilder();
        set.parts().forEach((name, part) -> found.append(isBody(name) ? part.words() : ""));
        boolean right = set.parts().containsKey(SetStory.JUMP_HEADLINE)
                ? expected.toString().endsWith(found.toString())
                : expected.toString().startsWith(found.toString());
        if (!right) {
            telling.differs(set.page(), written.title(), expected.toString(), found.toString(), written.span());
        }
    }

    private static boolean isBody(String name) {
        return name.equals(SOURCE) || (name.length() > 1 && name.charAt(0) == 'p' && Character.isDigit(name.charAt(1)));
    }
}
