package duikai.issue;

import duikai.yaml.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of a kind as they are written in a manuscript: {@code HEADLINE_RIGHT} is {@code headline-right}. */
final class Choice {
    private Choice() {}

    /** The value of a key; anything else is reported with all there are. */
    static <E extends Enum<E>> Optional<E> one(Fields fields, String key, Class<E> kind) {
        return fields.oneOf(key, words(kind)).map(word -> value(word, kind));
    }

    /** The values of a key, one or more, in their order. */
    static <E extends Enum<E>> List<E> all(Fields fields, String key, Class<E> kind) {
        return fields.allOf(key, words(kind)).stream()
                .map(word -> value(word, kind))
                .distinct()
                .toList();
    }

    static <E extends Enum<E>> List<String> words(Class<E> kind) {
        return Stream.of(kind.getEnumConstants()).map(Choice::word).toList();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E value(String word, Class<E> kind) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
