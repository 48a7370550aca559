package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.picture.ImageSize;
import duikai.picture.PhotoNotes;
import duikai.picture.PictureFile;
import duikai.repair.Normaliser.Kind;
import duikai.repair.Script;
import duikai.separation.UprightPicture;
import duikai.yaml.Fields;
import duikai.yaml.LengthSyntax;
import duikai.yaml.NearestWord;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the pictures of an article: what is said of them, and whether their files can be printed. */
final class PictureReader {
    /** Largest picture file accepted, in bytes. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    /** Most bytes of all pictures of an issue. */
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private static final double DEFAULT_CROP = 0.25;

    private final Desk desk;
    private final String name;

    PictureReader(Desk desk, String name) {
        this.desk = desk;
        this.name = name;
    }

    List<Picture> read(Fields article) {
        List<Picture> pictures = new ArrayList<>();
        for (YamlNode node : article.list("pictures")) {
            Optional<Picture> picture = switch (node) {
                case YamlNode.Scalar file -> picture(file, Optional.empty(), file.span());
                case YamlNode.Mapping mapping -> picture(new Fields(mapping, desk.diagnostics));
                case YamlNode.Sequence list -> {
                    Fields.of(list, "pictures", desk.diagnostics);
                    yield Optional.empty();
                }
            };
            picture.ifPresent(pictures::add);
        }
        return pictures;
    }

    private Optional<Picture> picture(Fields fields) {
        return picture(fields.requiredScalar("file").orElse(null), Optional.of(fields), fields.span());
    }

    private Optional<Picture> picture(
            YamlNode.@org.jspecify.annotations.Nullable Scalar file, Optional<Fields> fields, SourceSpan span) {
        Optional<Text> caption = fields.flatMap(f -> text(f, "caption"));
        Optional<Text> credit = fields.flatMap(f -> text(f, "credit"));
        double[] focus = fields.map(this::focus).orElse(new double[] {0.5, 0.5});
        double crop =
                fields.map(f -> f.number("crop", 0, 0.5).orElse(DEFAULT_CROP)).orElse(DEFAULT_CROP);
        boolean iptc = fields.flatMap(f -> f.yesNo("iptc")).orElse(false);
        fields.ifPresent(new LaterKeys(desk)::captionPlace);
        fields.ifPresent(Fields::rejectUnknown);
        Optional<Loaded> found = Optional.ofNullable(file).flatMap(this::load);
        found.filter(loaded -> iptc && loaded.isSilent())
                .ifPresent(loaded -> desk.report(IssueProblem.PICTURE_WITHOUT_NOTES, span, loaded.file));
        return found.map(loaded -> new Picture(
                loaded.file,
                loaded.resource.key(),
                loaded.size.width(),
                loaded.size.height(),
                caption.or(() -> noted(iptc, loaded.notes.caption(), span)),
                credit.or(() -> noted(iptc, loaded.notes.credit(), span)),
                focus[0],
                focus[1],
                crop,
                loaded.notes,
                span));
    }

    /** Words of the photographer's own, where the editor wants them. */
    private Optional<Text> noted(boolean wanted, Optional<String> words, SourceSpan span) {
        return words.filter(some -> wanted).flatMap(some -> desk.foreign(some, span, Kind.BODY));
    }

    private Optional<Text> text(Fields fields, String key) {
        return desk.text(fields, key, name, Kind.BODY);
    }

    private double[] focus(Fields fields) {
        Optional<YamlNode> node = fields.node("focus");
        List<Double> shares = fields.list("focus").stream()
                .flatMap(item -> item instanceof YamlNode.Scalar s
                        ? LengthSyntax.decimal(s.value()).stream()
                        : java.util.stream.Stream.of())
                .map(java.math.BigDecimal::doubleValue)
                .filter(share -> share >= 0 && share <= 1)
                .toList();
        if (shares.size() == 2 && fields.list("focus").size() == 2) {
            return new double[] {shares.get(0), shares.get(1)};
        }
        node.ifPresent(value -> desk.report(IssueProblem.BAD_FOCUS, value.span()));
        return new double[] {0.5, 0.5};
    }

    private record Loaded(String file, Resource resource, ImageSize size, PhotoNotes notes) {
        boolean isSilent() {
            return notes.caption().isEmpty() && notes.credit().isEmpty();
        }
    }

    private Optional<Loaded> load(YamlNode.Scalar written) {
        String file = written.value().strip();
        SourceSpan place = written.span();
        if (!Script.isVisible(file)) {
            return refuse(IssueProblem.EMPTY_TEXT, place, "file");
        }
        if (isRemote(file)) {
            return refuse(IssueProblem.PICTURE_REMOTE, place, file);
        }
        if (!isInside(file)) {
            return refuse(IssueProblem.PATH_OUTSIDE, place, file);
        }
        return switch (desk.manuscript.find(file, MAX_BYTES)) {
            case Manuscript.Content content -> look(file, content.bytes(), place);
            case Manuscript.Missing missing -> missing(file, place);
            case Manuscript.Outside outside -> refuse(IssueProblem.PATH_OUTSIDE, place, file);
            case Manuscript.TooLarge large ->
                refuse(IssueProblem.FILE_TOO_LARGE, place, file, Sizes.shown(large.size()), Sizes.shown(MAX_BYTES));
            case Manuscript.NotAFile other -> refuse(IssueProblem.NOT_A_FILE, place, file);
            case Manuscript.Unreadable broken -> refuse(IssueProblem.FILE_UNREADABLE, place, file, broken.reason());
        };
    }

    private Optional<Loaded> look(String file, byte[] bytes, SourceSpan place) {
        return switch (PictureFile.look(bytes)) {
            case PictureFile.Sound sound -> {
                ImageSize size = sound.size();
                if (!size.isPrintable()) {
                    yield refuse(
                            IssueProblem.PICTURE_TOO_LARGE,
                            place,
                            file,
                            Integer.toString(size.width()),
                            Integer.toString(size.height()));
                }
                if (!size.isPlaceable()) {
                    yield refuse(
                            IssueProblem.PICTURE_TOO_NARROW,
                            place,
                            file,
                            size.width(),
                            size.height(),
                            ImageSize.NARROWEST);
                }
                Optional<byte[]> upright =
                        UprightPicture.of(bytes, sound.notes().orientation());
                if (upright.isEmpty()) {
                    yield refuse(IssueProblem.PICTURE_DAMAGED, place, file);
                }
                yield keep(Resource.of(upright.get(), sound.ending()), place)
                        .map(kept -> new Loaded(file, kept, size, sound.notes()));
            }
            case PictureFile.Heavy heavy ->
                refuse(
                        IssueProblem.PICTURE_TOO_HEAVY,
                        place,
                        file,
                        heavy.size().width(),
                        heavy.size().height());
            case PictureFile.Damaged damaged -> refuse(IssueProblem.PICTURE_DAMAGED, place, file);
            case PictureFile.Foreign foreign -> refuse(IssueProblem.PICTURE_FORMAT, place, file, foreign.format());
            case PictureFile.Unknown unknown -> refuse(IssueProblem.PICTURE_NOT_ONE, place, file);
            case PictureFile.Refused refused -> refuse(IssueProblem.SVG_REFUSED, place, file, refused.what());
            case PictureFile.Sizeless sizeless -> refuse(IssueProblem.SVG_WITHOUT_SIZE, place, file);
        };
    }

    /** Every picture is in memory from here to the finished document, which holds it once more. */
    private Optional<Resource> keep(Resource resource, SourceSpan place) {
        long others = desk.resources.values().stream()
                .filter(other -> !other.equals(resource))
                .mapToLong(other -> other.bytes().length)
                .sum();
        if (others + resource.bytes().length > MOST_BYTES) {
            return refuse(IssueProblem.PICTURES_TOO_LARGE, place, Sizes.shown(MOST_BYTES));
        }
        desk.resources.putIfAbsent(resource.key(), resource);
        return Optional.of(resource);
    }

    private Optional<Loaded> missing(String file, SourceSpan place) {
        int slash = file.lastIndexOf('/');
        String folder = slash < 0 ? "." : file.substring(0, slash);
        List<String> there = desk.manuscript.list(folder);
        return NearestWord.to(file.substring(slash + 1), there)
                .<Optional<Loaded>>map(like ->
                        refuse(IssueProblem.PICTURE_MISSING_LIKE, place, file, file.substring(0, slash + 1) + like))
                .orElseGet(() -> refuse(IssueProblem.PICTURE_MISSING, place, file));
    }

    private <T> Optional<T> refuse(IssueProblem problem, SourceSpan place, Object... arguments) {
        desk.report(problem, place, arguments);
        return Optional.empty();
    }

    private static boolean isRemote(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.contains("://")
                || lower.startsWith("//")
                || lower.startsWith("data:")
                || lower.startsWith("jar:")
                || lower.startsWith("file:");
    }

    /** Relative, without steps upwards, drive letters or backslashes. */
    private static boolean isInside(String file) {
        return !file.startsWith("/")
                && file.indexOf('\\') < 0
                && file.indexOf(':') < 0
                && !List.of(file.split("/", -1)).contains("..");
    }
}
