package duikai.house;

import duikai.diag.Diagnostics;
import duikai.house.Nameplate.Artwork;
import duikai.unit.Length;
import duikai.unit.Size;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the nameplate and how wide its artwork is by its height. */
final class NameplateReader {
    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]{0,4000}>");
    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern VIEW_BOX =
            Pattern.compile("viewBox\\s*=\\s*[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER);
    private static final int MOST_BYTES_BEFORE_ROOT = 8_000;

    private final HouseShelf shelf;
    private final List<String> houses;
    private final Diagnostics diagnostics;

    NameplateReader(HouseShelf shelf, List<String> houses, Diagnostics diagnostics) {
        this.shelf = shelf;
        this.houses = houses;
        this.diagnostics = diagnostics;
    }

    /** The nameplate; where nothing is said, the paper's name in type. */
    Nameplate read(Optional<Fields> section, String paper) {
        Optional<String> text = section.flatMap(fields -> fields.text("text"));
        Optional<Artwork> artwork =
                section.flatMap(fields -> fields.scalar("artwork")).flatMap(this::artwork);
        section.ifPresent(Fields::rejectUnknown);
        return new Nameplate(text.orElse(paper), artwork);
    }

    private Optional<Artwork> artwork(YamlNode.Scalar file) {
        Optional<HouseShelf.Content> found = shelf.nearest(houses, file.value());
        if (found.isEmpty()) {
            diagnostics.report(HouseProblem.NAMEPLATE_MISSING, file.span(), file.value());
            return Optional.empty();
        }
        Optional<Size> size = proportions(found.get().bytes());
        if (size.isEmpty()) {
            diagnostics.report(HouseProblem.NAMEPLATE_WITHOUT_SIZE, file.span(), file.value());
        }
        return size.map(proportions -> new Artwork(file.value(), proportions));
    }

    private static Optional<Size> proportions(byte[] svg) {
        int length = Math.min(svg.length, MOST_BYTES_BEFORE_ROOT);
        Matcher root = SVG.matcher(new String(svg, 0, length, StandardCharsets.UTF_8));
        if (!root.find()) {
            return Optional.empty();
        }
        Matcher box = VIEW_BOX.matcher(root.group());
        return box.find() ? size(side(box, 1), side(box, 2)) : Optional.empty();
    }

    private static double side(Matcher box, int group) {
        return Double.parseDouble(Objects.requireNonNull(box.group(group)));
    }

    private static Optional<Size> size(double width, double height) {
        boolean usable = width >= 1 && height >= 1 && width <= 1_000_000 && height <= 1_000_000;
        return usable ? Optional.of(new Size(Length.pt(width), Length.pt(height))) : Optional.empty();
    }
}
