package duikai.editorial;

import duikai.issue.Article;
import duikai.issue.Picture;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** C14: every photograph says what it shows and who took it, and says it itself (caption and credit of its own file). */
final class CaptionCheck implements Check {
    private static final Pattern CREDITED = Pattern.compile("摄|供图|制图|绘|图片|新华社|资料|图[/／]");
    private static final Pattern GENERATED = Pattern.compile("(?i)AI|人工智能|生成|示意图|合成");
    private static final int TELLING = 2;

    @Override
    public void look(Copy copy, Findings findings) {
        Map<String, Picture> captions = new HashMap<>();
        for (Article article : copy.articles()) {
            boolean advertisement = article.type() == Article.Type.ADVERTISEMENT;
            for (Picture picture : article.pictures()) {
                if (!advertisement && !picture.resource().endsWith(".svg")) {
                    look(article, picture, findings);
                    twice(picture, captions, findings);
                }
            }
        }
    }

    private static void look(Article article, Picture picture, Findings findings) {
        String caption = picture.caption().map(text -> text.value()).orElse("");
        String credit = picture.credit().map(text -> text.value()).orElse("");
        boolean told = article.type() == Article.Type.PHOTO && !article.body().isEmpty();
        if (caption.isEmpty() && !told) {
            findings.add(EditorialRule.CAPTION_MISSING, picture.span(), Marks.NONE, picture.file());
        }
        boolean credited = !credit.isEmpty()
                || CREDITED.matcher(caption).find()
                || article.bylines().stream()
                        .anyMatch(line -> CREDITED.matcher(line.value()).find());
        if (!credited) {
            findings.add(EditorialRule.CREDIT_MISSING, picture.span(), Marks.NONE, picture.file());
        }
        picture.notes()
                .credit()
                .filter(own -> !credit.isEmpty() && !haveInCommon(own, caption + credit))
                .ifPresent(own ->
                        findings.add(EditorialRule.CREDIT_DIFFERS, picture.span(), Marks.CHARACTER, credit, own));
        if (picture.notes().generated() && !GENERATED.matcher(caption + credit).find()) {
            findings.add(EditorialRule.GENERATED_PICTURE, picture.span(), Marks.CHARACTER.doubled(), picture.file());
        }
    }

    /** Two characters of a name. */
    private static boolean haveInCommon(String own, String words) {
        for (int i = 0; i + TELLING <= own.length(); i++) {
            String part = own.substring(i, i + TELLING);
            if (part.chars().allMatch(Character::isLetter) && words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static void twice(Picture picture, Map<String, Picture> captions, Findings findings) {
        picture.caption().ifPresent(caption -> {
            Picture other = captions.putIfAbsent(caption.value(), picture);
            if (other != null && !other.resource().equals(picture.resource())) {
                findings.add(EditorialRule.CAPTION_TWICE, caption.span(), Marks.CHARACTER.doubled(), caption.value());
            }
        });
    }
}
