package duikai.issue;

import duikai.repair.Letters;
import duikai.repair.Normaliser.Kind;
import duikai.yaml.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the paragraphs of a body apart: salutation first, signature last, a dateline at the head of news, a source note
 * at the end; and adds what the front matter says of them.
 */
final class BodyFrame {
    private final Desk desk;
    private final String name;
    private final Article.Type type;
    private final List<Text> opening = new ArrayList<>();
    private final List<Text> closing = new ArrayList<>();

    BodyFrame(Desk desk, String name, Article.Type type) {
        this.desk = desk;
        this.name = name;
        this.type = type;
    }

    /** A run-in head before the first paragraph. */
    void opensWith(Text runIn) {
        opening.add(runIn);
    }

    /** A line flush right behind the body. */
    void closesWith(Text line) {
        closing.add(line);
    }

    List<Block> read(Fields fields, Body body) {
        desk.text(fields, "dateline", name, Kind.BODY).ifPresent(opening::addFirst);
        List<Text> signature = desk.texts(fields, "signature", name, Kind.BODY);
        List<Block> blocks = new ArrayList<>();
        desk.text(fields, "salutation", name, Kind.BODY)
                .map(Block.Salutation::new)
                .ifPresent(blocks::add);
        desk.texts(fields, "lead", name, Kind.BODY).forEach(text -> blocks.add(lead(text)));
        List<Body.Part> parts = signature.isEmpty() ? withoutSignature(body.parts(), closing) : body.parts();
        List<Block> told = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            told.add(block(parts.get(i), told, i == parts.size() - 1));
        }
        blocks.addAll(told);
        if (!closing.isEmpty()) {
            blocks.add(new Block.Signature(closing, closing.getFirst().span()));
        }
        if (!signature.isEmpty()) {
            blocks.add(new Block.Signature(signature, signature.getFirst().span()));
        }
        return blocks;
    }

    /** 导语, set strong before the rest. */
    private static Block lead(Text text) {
        return new Block.Paragraph(Inlines.strong(text.content()), text.span());
    }

    private Block block(Body.Part part, List<Block> before, boolean last) {
        return switch (part) {
            case Body.Set set -> set.block();
            case Body.Words words -> {
                Letters text = words.text();
                boolean first = before.stream().noneMatch(Block.Paragraph.class::isInstance);
                boolean opens = before.stream().allMatch(Block.Salutation.class::isInstance);
                boolean salutation = OpenLetters.isSalutation(text, type) && opens;
                boolean source = last && SourceNotes.isSourceNote(text);
                if (words.optional() && (first || source)) {
                    desk.report(IssueProblem.OPTIONAL_MUST_STAY, text.span());
                }
                if (salutation) {
                    if (!before.isEmpty()) {
                        desk.report(IssueProblem.SALUTATION_TWICE, text.span());
                    }
                    yield new Block.Salutation(Text.of(text));
                }
                if (source) {
                    yield new Block.SourceNote(Text.of(text));
                }
                yield paragraph(text, first, words.optional());
            }
        };
    }

    private List<Body.Part> withoutSignature(List<Body.Part> parts, List<Text> signature) {
        Optional<Integer> start = OpenLetters.signatureStart(parts, type);
        start.ifPresent(from -> parts.subList(from, parts.size()).forEach(part -> {
            if (part instanceof Body.Words words) {
                if (words.optional()) {
                    desk.report(IssueProblem.OPTIONAL_MUST_STAY, words.text().span());
                }
                words.lines().forEach(line -> signature.add(Text.of(line)));
            }
        }));
        return start.map(from -> parts.subList(0, from)).orElse(parts);
    }

    private Block paragraph(Letters text, boolean first, boolean optional) {
        List<Inline> content = new ArrayList<>();
        Letters rest = text;
        if (first) {
            opening.forEach(t -> content.addAll(Inlines.dateline(t.content())));
            int end = opening.isEmpty() && isNews() ? Datelines.end(text) : 0;
            if (end > 0) {
                content.addAll(Inlines.dateline(Inlines.of(text.sub(0, end))));
                rest = text.sub(Datelines.afterBlanks(text, end), text.length());
            }
        }
        content.addAll(Inlines.of(rest));
        return new Block.Paragraph(content, optional, text.span());
    }

    private boolean isNews() {
        return type == Article.Type.NEWS || type == Article.Type.BRIEF || type == Article.Type.PHOTO;
    }
}
