package duikai.preflight;

import duikai.house.PressStandard;
import duikai.separation.Ink;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Colours: spaces a press has no plates for, black that is not black, paper that overprints, tints that fill in or fade. */
final class InkChecks {
    /** Names PDF has for colours that every standard allows; spot colours besides. */
    private static final Set<String> PLATES =
            Set.of("DeviceCMYK", "DeviceGray", "Separation", "DeviceN", "ImageMask", "Pattern");

    /** Below the first a tint vanishes, from the second on it fills in (newspaper.md: 1–4 and 86–99 %). */
    private static final double FAINT = 0.045;

    private static final double FILLED = 0.855;
    private static final double SOLID = 0.995;
    /** Total ink of a dark mark: text darker than this and not pure black should have been black. */
    private static final double DARK = 0.9;

    private InkChecks() {}

    static Stream<Finding> spaces(PrintedPage page, Demands demands) {
        boolean managed = demands.standard().isEmpty()
                || demands.standard().get() == PressStandard.X3
                || demands.standard().get() == PressStandard.X4;
        Set<String> told = new LinkedHashSet<>();
        return page.marks().stream()
                .filter(mark -> space(mark)
                        .or(() -> undeclared(mark, demands))
                        .filter(space -> !PLATES.contains(space) && !(managed && isManaged(space)) && told.add(space))
                        .isPresent())
                .map(mark -> Finding.at(
                        PreflightRule.COLOUR_SPACE,
                        page.number(),
                        mark.box(),
                        space(mark).or(() -> undeclared(mark, demands)).orElse("")));
    }

    /** An ink of its own is a plate more, which somebody has to have ordered. */
    private static Optional<String> undeclared(Mark mark, Demands demands) {
        return mark.flatPaint()
                .filter(paint -> demands.standard().isPresent() && paint instanceof Paint.Spot)
                .map(paint -> ((Paint.Spot) paint).name())
                .filter(name -> !Separations.PROCESS_SPOTS.contains(name)
                        && !demands.spots().contains(name));
    }

    private static boolean isManaged(String space) {
        return space.equals("ICCBased") || space.equals("Lab") || space.startsWith("Cal");
    }

    private static Optional<String> space(Mark mark) {
        return switch (mark) {
            case Mark.Glyph glyph -> space(glyph.paint());
            case Mark.Area area -> space(area.paint());
            case Mark.Picture picture -> Optional.of(picture.space());
            case Mark.Gradient gradient -> Optional.of(gradient.space());
        };
    }

    private static Optional<String> space(Paint paint) {
        return paint instanceof Paint.Foreign foreign ? Optional.of(foreign.space()) : Optional.empty();
    }

    /** Black type is the black plate alone, and overprints: else every letter shows seams. */
    static Stream<Finding> blackText(PrintedPage page, Demands demands) {
        return page.glyphs()
                .filter(glyph ->
                        isRich(glyph.paint().ink()) || (glyph.paint().ink().equals(Ink.BLACK) && !glyph.overprints()))
                .map(glyph -> Finding.at(PreflightRule.BLACK_TEXT, page.number(), glyph.box()))
                .limit(Check.MOST_TOLD);
    }

    private static boolean isRich(Ink ink) {
        return ink.black() > DARK && !ink.isGrey();
    }

    static Stream<Finding> paper(PrintedPage page, Demands demands) {
        return page.marks().stream()
                .filter(mark -> mark.overprints()
                        && mark.flatPaint().filter(Paint::isPaper).isPresent())
                .map(mark -> Finding.at(PreflightRule.PAPER_OVERPRINTS, page.number(), mark.box()))
                .limit(Check.MOST_TOLD);
    }

    static Stream<Finding> tints(PrintedPage page, Demands demands) {
        Set<String> told = new LinkedHashSet<>();
        return page.areas()
                .filter(area ->
                        hasBadTint(area.paint()) && told.add(area.paint().ink().operands()))
                .map(area -> Finding.at(
                        PreflightRule.TINT,
                        page.number(),
                        area.box(),
                        area.paint().ink().operands()));
    }

    /** Of an ink of its own the plate has its tint, whatever it looks like. */
    private static boolean hasBadTint(Paint paint) {
        Ink ink = paint.ink();
        DoubleStream shares = paint instanceof Paint.Spot spot
                ? DoubleStream.of(spot.tint())
                : DoubleStream.of(ink.cyan(), ink.magenta(), ink.yellow(), ink.black());
        return shares.anyMatch(share -> (share > 0 && share < FAINT) || (share > FILLED && share < SOLID));
    }

    static Stream<Finding> registration(PrintedPage page, Demands demands) {
        return page.marks().stream()
                .filter(mark -> mark.flatPaint().orElse(null) instanceof Paint.Spot spot
                        && spot.name().equals(Paints.REGISTRATION)
                        && page.trim().overlaps(mark.box()))
                .map(mark -> Finding.at(PreflightRule.REGISTRATION_COLOUR, page.number(), mark.box()))
                .limit(Check.MOST_TOLD);
    }

    /** A page with the black plate alone needs no other: each costs a plate. */
    static Stream<Finding> plates(PrintedPage page, Demands demands) {
        if (!demands.mono()) {
            return Stream.empty();
        }
        return page.marks().stream()
                .filter(InkChecks::hasColour)
                .map(mark -> Finding.at(PreflightRule.PLATES, page.number(), mark.box()))
                .limit(Check.MOST_TOLD);
    }

    private static boolean hasColour(Mark mark) {
        return switch (mark) {
            case Mark.Glyph glyph -> !glyph.paint().ink().isGrey();
            case Mark.Area area -> !area.paint().ink().isGrey();
            case Mark.Picture picture -> !picture.space().equals("DeviceGray");
            case Mark.Gradient gradient ->
                gradient.inks().isEmpty()
                        ? !gradient.space().equals("DeviceGray")
                        : gradient.inks().stream().anyMatch(ink -> !ink.isGrey());
        };
    }
}
