package duikai.house;

import duikai.diag.Diagnostics;
import duikai.separation.Ink;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads what the printing house wants. */
final class PressReader {
    private static final String REQUIRED = "required";
    private static final List<String> SIGNED = List.of(REQUIRED, "optional");

    private final HouseShelf shelf;
    private final List<String> houses;
    private final Diagnostics diagnostics;

    /** @param houses the house and those it extends, nearest first */
    PressReader(HouseShelf shelf, List<String> houses, Diagnostics diagnostics) {
        this.shelf = shelf;
        this.houses = houses;
        this.diagnostics = diagnostics;
    }

    PressStyle read(Optional<Fields> section) {
        return section.map(this::press).orElse(PressStyle.NEWSPRINT);
    }

    private PressStyle press(Fields fields) {
        PressStyle usual = PressStyle.NEWSPRINT;
        Optional<PressStandard> standard =
                fields.oneOf("standard", PressStandard.keys()).flatMap(PressStandard::of);
        PressStyle press = new PressStyle(
                standard.orElse(usual.standard()),
                fields.scalar("profile").flatMap(this::file).orElse(usual.profile()),
                fields.text("condition").orElse(usual.condition()),
                fields.integer("ink-limit", 100, 400).orElse(usual.inkLimit()),
                fields.integer("resolution", 72, 600).orElse(usual.resolution()),
                fields.scalar("file").flatMap(this::pattern).orElse(usual.file()),
                spots(fields),
                fields.fields("severity").map(RuleLevels::read).orElse(usual.levels()),
                fields.oneOf("signed", SIGNED).map(REQUIRED::equals).orElse(usual.signed()));
        fields.rejectUnknown();
        return press;
    }

    private List<SpotInk> spots(Fields fields) {
        return fields.list("spots").stream()
                .flatMap(node -> spot(node).stream())
                .toList();
    }

    private Optional<SpotInk> spot(YamlNode node) {
        if (node instanceof YamlNode.Scalar name) {
            return Optional.of(new SpotInk(name.value(), Optional.empty()));
        }
        return Fields.of(node, "spots", diagnostics).flatMap(fields -> {
            Optional<Ink> like = fields.scalar("like").flatMap(this::colour);
            Optional<String> name = fields.requiredText("name");
            fields.rejectUnknown();
            return name.map(known -> new SpotInk(known, like));
        });
    }

    private Optional<Ink> colour(YamlNode.Scalar notation) {
        Optional<Ink> ink = Ink.of(notation.value()).filter(of -> of.total() > 0);
        if (ink.isEmpty()) {
            diagnostics.report(HouseProblem.NO_COLOUR, notation.span(), notation.value());
        }
        return ink;
    }

    /** Facts may be given by any issue, so any name will do. */
    private Optional<FileNamePattern> pattern(YamlNode.Scalar template) {
        FileNamePattern pattern = new FileNamePattern(template.value());
        if (!pattern.isWellFormed()) {
            diagnostics.report(
                    HouseProblem.FILE_NAME_PATTERN,
                    template.span(),
                    template.value(),
                    String.join(", ", FileNamePattern.VALUES));
            return Optional.empty();
        }
        return Optional.of(pattern);
    }

    private Optional<String> file(YamlNode.Scalar name) {
        boolean there = shelf.nearest(houses, name.value()).isPresent();
        if (!there) {
            diagnostics.report(HouseProblem.PROFILE_MISSING, name.span(), name.value());
        }
        return there ? Optional.of(name.value()) : Optional.empty();
    }
}
