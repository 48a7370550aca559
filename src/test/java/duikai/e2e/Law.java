package duikai.e2e;

import java.util.List;
import java.util.function.Function;

/** What holds of every finished document, whatever it prints. Each law is broken once on purpose in {@link LawTest}. */
enum Law {
    EVERY_LINE_IS_DRAWN(onPages(PageMeasures::otherText)),
    NO_MARK_BEGINS_A_LINE_IT_MAY_NOT(onPages(PageMeasures::forbiddenStarts)),
    NO_MARK_ENDS_A_LINE_IT_MAY_NOT(onPages(PageMeasures::forbiddenEnds)),
    JUSTIFIED_LINES_END_AT_THE_MEASURE(onPages(PageMeasures::offMeasure)),
    LINES_BEGIN_WHERE_THEY_SHOULD(onPages(PageMeasures::offStart)),
    BASELINES_STAND_ON_THE_GRID(onPages(PageMeasures::offGrid)),
    NO_PARAGRAPH_ENDS_WITH_ONE_CHARACTER(onPages(PageMeasures::orphans)),
    HANZI_STAND_SOLID(onPages(PageMeasures::tooManyOpened)),
    NOTHING_OVERLAPS(inBoxes(PageBoxes::overlaps)),
    EVERYTHING_IS_IN_THE_TYPE_AREA(inBoxes(PageBoxes::outside)),
    COLUMNS_END_TOGETHER(inBoxes(PageBoxes::unbalanced)),
    FONTS_ARE_EMBEDDED_SUBSETS(PdfChecks::fonts),
    EVERY_GLYPH_IS_REAL(PdfChecks::missingGlyphs),
    INKS_ARE_CMYK(PdfChecks::inks),
    TEXT_IS_PURE_BLACK(PdfChecks::mixedBlack),
    PAGES_ARE_CUT_TO_FORMAT(PdfChecks::boxes),
    THE_FILE_SAYS_WHAT_IT_IS(PdfChecks::information),
    STORIES_HAVE_BOOKMARKS(PdfChecks::bookmarks),
    PAGES_HAVE_THEIR_NUMBERS(PdfChecks::labels),
    CODES_CAN_BE_READ(QrCodes::unreadable),
    CODES_HAVE_QUIET_ZONES(QrCodes::disturbed),
    STORIES_READ_AS_WRITTEN(StoryTexts::otherThanWritten),
    EXTRACTED_LINES_ARE_EXACT(StoryTexts::notExtracted);

    private final Function<MadePages, List<String>> faults;

    Law(Function<MadePages, List<String>> faults) {
        this.faults = faults;
    }

    /** Where it does not hold; empty when all is well. */
    List<String> faults(MadePages made) {
        return faults.apply(made);
    }

    private static Function<MadePages, List<String>> onPages(Function<PageMeasures, List<String>> measure) {
        return made -> made.measures().stream()
                .flatMap(page -> measure.apply(page).stream())
                .toList();
    }

    private static Function<MadePages, List<String>> inBoxes(Function<PageBoxes, List<String>> measure) {
        return made -> made.boxes().stream()
                .flatMap(page -> measure.apply(page).stream())
                .toList();
    }
}
