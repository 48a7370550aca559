package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.HeadlineTurn;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.house.HouseStyle;
import duikai.issue.Text;
import java.util.List;

/**
 * Tells every turn of a headline that could mislead a reader (标题转行), and where it would turn better; and marks that have no
 * place in a headline: a stop at its end, a comma where it turns.
 */
final class TurnCheck {
    private TurnCheck() {}

    static void check(StoryShape shape, Composer composer, HouseStyle house, Diagnostics diagnostics) {
        List<Text> headline = shape.story().article().heading().headline();
        if (headline.isEmpty()) {
            return;
        }
        SourceSpan span = headline.getFirst().span();
        String last = headline.getLast().value();
        if (last.endsWith("。")) {
            diagnostics.report(MakeupProblem.HEADLINE_STOP, headline.getLast().span(), last);
        }
        shape.head().groups().stream()
                .filter(group -> group.id().equals("headline") && group.lines().size() > 1)
                .flatMap(group -> composer
                        .headline(new CopyReader(house)
                                .joined(headline, shape.story().headlineStyle(house)))
                        .turns(group.lines())
                        .stream())
                .forEach(turn -> report(turn, span, diagnostics));
    }

    private static void report(HeadlineTurn turn, SourceSpan span, Diagnostics diagnostics) {
        String better = turn.better().orElse("…");
        switch (turn.flaw()) {
            case NONE -> {
                // as it should be
            }
            case AFTER_COMMA -> {
                if (!turn.line().endsWith("、")) { // series may go on below
                    tell(MakeupProblem.TURN_AFTER_COMMA, turn, better, span, diagnostics);
                }
            }
            case NOTION_DIVIDED -> tell(MakeupProblem.TURN_DIVIDES_NOTION, turn, better, span, diagnostics);
            case VERB_LAST -> tell(MakeupProblem.TURN_AFTER_VERB, turn, better, span, diagnostics);
            case PARTICLE_FIRST -> tell(MakeupProblem.TURN_BEFORE_PARTICLE, turn, better, span, diagnostics);
            case LINK_LAST -> tell(MakeupProblem.TURN_AFTER_LINK, turn, better, span, diagnostics);
            case NAME_FROM_TITLE -> tell(MakeupProblem.TURN_DIVIDES_NAME, turn, better, span, diagnostics);
            case WORD_CUT -> tell(MakeupProblem.TURN_CUTS_WORD, turn, better, span, diagnostics);
        }
    }

    private static void tell(
            MakeupProblem problem, HeadlineTurn turn, String better, SourceSpan span, Diagnostics diagnostics) {
        diagnostics.report(problem, span, turn.line(), turn.next(), better);
    }
}
