package duikai.makeup;

import duikai.compose.StyledText;
import duikai.font.FaceSet;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.issue.Text;
import java.util.ArrayList;
import java.util.List;

/** Gives a story's manuscript its text styles. */
final class CopyReader {
    private static final String BYLINE_MARKS = "●○■□◆◇▲△";

    /** Characters of an entry of a listing. */
    private static final int LONGEST_ENTRY = 40;

    private final HouseStyle house;
    private final InlinePieces pieces;

    CopyReader(HouseStyle house) {
        this.house = house;
        pieces = new InlinePieces(house);
    }

    /** The running text of a story in order. */
    List<Copy> body(Article article) {
        String style = Story.bodyStyle(article);
        List<Copy> copy = new ArrayList<>();
        Copy.Indent indent = indent(article);
        int number = 0;
        for (Block block : article.body()) {
            String id = "p" + ++number;
            switch (block) {
                case Block.Paragraph paragraph -> {
                    if (!paragraph.content().isEmpty()) {
                        copy.add(new Copy.Paragraph(id, style, styled(paragraph.content(), style), indent));
                    }
                }
                case Block.Salutation salutation ->
                    copy.add(new Copy.Paragraph(
                            id, "salutation", styled(salutation.text(), "salutation"), Copy.Indent.NONE));
                case Block.SmallHead head ->
                    copy.add(new Copy.SmallHead(id, "smallhead", styled(head.text(), "smallhead")));
                case Block.Signature signature -> {
                    for (int i = 0; i < signature.lines().size(); i++) {
                        Text line = signature.lines().get(i);
                        copy.add(new Copy.Signature(id + "-" + (i + 1), "signature", styled(line, "signature")));
                    }
                }
                case Block.SourceNote note ->
                    copy.add(new Copy.SourceNote(id, "source", styled(note.text(), "source")));
            }
        }
        article.source().ifPresent(note -> copy.add(new Copy.SourceNote("source", "source", styled(note, "source"))));
        return copy;
    }

    private static Copy.Indent indent(Article article) {
        return switch (article.type()) {
            case ADVERTISEMENT -> isListing(article) ? Copy.Indent.ENTRY : Copy.Indent.FIRST_LINE;
            case POEM -> Copy.Indent.VERSE;
            default -> Copy.Indent.FIRST_LINE;
        };
    }

    /** An advertisement of short paragraphs only lists something: what is on, what is for sale. */
    private static boolean isListing(Article article) {
        return article.body().stream()
                .allMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.content().stream()
                                        .mapToInt(piece -> piece.text().length())
                                        .sum()
                                <= LONGEST_ENTRY);
    }

    /** A byline; its mark (● 宗河) in a face of its own where the house has one, for in most it is as large as a hanzi. */
    StyledText byline(Text text) {
        StyledText styled = styled(text, "byline");
        StyledText.Piece first = styled.pieces().getFirst();
        boolean marked =
                !first.text().isEmpty() && BYLINE_MARKS.indexOf(first.text().charAt(0)) >= 0;
        if (!marked || !house.styles().containsKey("byline-mark")) {
            return styled;
        }
        List<StyledText.Piece> pieces = new ArrayList<>();
        pieces.add(new StyledText.Piece(first.text().substring(0, 1), faces("byline-mark"), false));
        if (first.text().length() > 1) {
            pieces.add(new StyledText.Piece(first.text().substring(1), first.faces(), false, first.dress()));
        }
        pieces.addAll(styled.pieces().subList(1, styled.pieces().size()));
        return new StyledText(pieces);
    }

    StyledText styled(Text text, String style) {
        return styled(text.content(), style);
    }

    /** Lines of a heading as one text, a line feed between them. */
    StyledText joined(List<Text> lines, String style) {
        List<StyledText.Piece> joined = new ArrayList<>();
        for (Text line : lines) {
            if (!joined.isEmpty()) {
                joined.add(new StyledText.Piece("\n", faces(style), false));
            }
            joined.addAll(styled(line, style).pieces());
        }
        return new StyledText(joined);
    }

    private StyledText styled(List<Inline> content, String style) {
        return new StyledText(content.stream()
                .flatMap(inline -> pieces.of(inline, faces(style)).stream())
                .toList());
    }

    private FaceSet faces(String style) {
        return house.style(style).faces();
    }
}
