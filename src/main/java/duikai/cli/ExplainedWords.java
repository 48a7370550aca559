package duikai.cli;

import duikai.compose.BreakRule;
import duikai.compose.Explanation;
import duikai.compose.Explanation.Candidate;
import duikai.compose.Explanation.Change;
import duikai.compose.Explanation.Fit;
import duikai.compose.Explanation.Verdict;
import duikai.job.ExplainedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An explained line in words an editor understands. */
record ExplainedWords(Words words) {
    /** A difference of demerits nobody would see. */
    private static final double SAME = 1;

    /** Gaps between hanzi opened by more break a rule, in em (JIS X 4051). */
    private static final double WIDEST = 0.25;

    List<String> of(ExplainedLine explained) {
        Explanation explanation = explained.explanation();
        List<String> told = new ArrayList<>();
        told.add(words.say(
                "explain.line",
                explained.id(),
                explained.passage().page(),
                explained.passage().span().toString(),
                explanation.line(),
                explanation.lines(),
                explanation.measure().ratioTo(explanation.size()),
                explanation.size().toPoints()));
        told.add("  " + explanation.text().strip());
        if (explanation.lines() != explanation.bestLines()) {
            told.add(words.say("explain.lines", explanation.lines(), explanation.bestLines()));
        }
        told.add(words.say("explain.set", fit(explanation.fit())));
        explanation.relaxations().forEach(relaxation -> told.add(words.say("explain.relaxation." + key(relaxation))));
        told.add(words.say("explain.ends"));
        explanation.candidates().forEach(candidate -> told.add(candidate(candidate)));
        if (!explanation.verdicts().isEmpty()) {
            told.add(words.say("explain.rules", key(explanation.level())));
        }
        explanation.verdicts().forEach(verdict -> told.add(verdict(verdict)));
        return told;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String place(String before, String after) {
        return before.strip() + "|" + after.strip();
    }

    private String candidate(Candidate candidate) {
        String place = (candidate.chosen() ? "→ " : "  ") + place(candidate.before(), candidate.after());
        List<String> told = new ArrayList<>();
        told.add(
                candidate.fits() ? fit(candidate.fit()) : misfit(candidate.fit().missing()));
        if (candidate.rule().penalty() > 0) {
            told.add(words.say(
                    "explain.rule." + key(candidate.rule()), first(candidate.after()), last(candidate.before())));
        }
        told.add(words.say(
                candidate.chosen() ? "explain.chosen" : "explain.because." + because(candidate), candidate.more()));
        return "  " + place + "   "
                + String.join(
                        words.say("explain.and"),
                        told.stream().filter(word -> !word.isEmpty()).toList());
    }

    /** Why it was not this end. */
    private static String because(Candidate candidate) {
        if (!candidate.fits()) {
            return "nothing";
        }
        if (candidate.loneCharacter()) {
            return "lone-character";
        }
        if (candidate.fit().opened() > WIDEST) {
            return "too-loose";
        }
        return candidate.more() < SAME ? "same" : "dearer";
    }

    private String fit(Fit fit) {
        List<String> told = fit.changes().stream().map(this::change).collect(Collectors.toCollection(ArrayList::new));
        if (told.isEmpty()) {
            told.add(words.say("explain.solid"));
        }
        String ending = words.say("explain.ending." + key(fit.ending()));
        if (!ending.isEmpty()) {
            told.add(ending);
        }
        if (fit.missing() != 0) {
            told.add(words.say(fit.missing() > 0 ? "explain.missing" : "explain.overfull", Math.abs(fit.missing())));
        }
        return String.join(words.say("explain.and"), told);
    }

    private String misfit(double missing) {
        return words.say(missing < 0 ? "explain.too-long" : "explain.too-short", Math.abs(missing));
    }

    private String change(Change change) {
        String kind = words.say("explain.gap." + key(change.gap()), change.count());
        String how = change.each() < 0 ? squeezed(change) : "explain.opened";
        return words.say(how, kind, Math.abs(change.each()), Math.abs(change.most()));
    }

    private static String squeezed(Change change) {
        boolean toNothing = change.each() <= change.most() + 0.005;
        return toNothing ? "explain.squeezed-fully" : "explain.squeezed";
    }

    private String verdict(Verdict verdict) {
        BreakRule rule = verdict.rule();
        String said = words.say("explain.rule." + key(rule), first(verdict.after()), last(verdict.before()));
        String cost = rule.isForbidden() || rule.penalty() == 0 ? "" : words.say("explain.penalty", rule.penalty());
        return "    " + place(verdict.before(), verdict.after()) + "   " + said + cost;
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static String last(String text) {
        return text.isEmpty() ? "" : text.substring(text.offsetByCodePoints(text.length(), -1));
    }
}
