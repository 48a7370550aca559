package duikai.editorial;

import duikai.issue.Issue;
import duikai.issue.PreviousIssue;

/** C02: date and numbers go on from the issue before, where it is told. */
final class NumberCheck implements Check {
    @Override
    public void look(Copy copy, Findings findings) {
        copy.issue().previous().ifPresent(previous -> compare(copy.issue(), previous, findings));
    }

    private static void compare(Issue issue, PreviousIssue previous, Findings findings) {
        Marks marks = Marks.CHARACTER.doubled();
        if (!issue.date().isAfter(previous.date())) {
            findings.add(EditorialRule.DATE_NOT_LATER, previous.span(), marks, issue.date(), previous.date());
        }
        boolean newYear = issue.date().getYear() != previous.date().getYear();
        int number = newYear ? 1 : previous.number() + 1;
        if (issue.number() != number) {
            findings.add(EditorialRule.NUMBER_NOT_NEXT, previous.span(), marks, issue.number(), number);
        }
        if (issue.cumulative() != previous.cumulative() + 1) {
            findings.add(
                    EditorialRule.CUMULATIVE_NOT_NEXT,
                    previous.span(),
                    marks,
                    issue.cumulative(),
                    previous.cumulative() + 1);
        }
    }
}
