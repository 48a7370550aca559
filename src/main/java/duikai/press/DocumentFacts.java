package duikai.press;

import duikai.page.ComposedIssue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a document says of itself. Its dates are those of the issue, so that the same pages are always the same bytes. */
record DocumentFacts(ComposedIssue issue) {
    static final String CREATOR = "Duikai";
    static final String PRODUCER = "Duikai with Apache FOP and OpenPDF";
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000Z'", Locale.ROOT);

    /** Of the document information dictionary. */
    Map<String, String> information() {
        Map<String, String> information = new LinkedHashMap<>();
        information.put("Title", issue.title());
        information.put("Author", issue.paper());
        information.put("Subject", subject());
        information.put("Creator", CREATOR);
        information.put("Producer", PRODUCER);
        information.put("CreationDate", PDF_DATE.format(issue.date()));
        return information;
    }

    String subject() {
        LocalDate date = issue.date();
        return issue.paper() + date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** ISO 8601, for creation and modification alike. */
    String timestamp() {
        return issue.date() + "T00:00:00Z";
    }

    GregorianCalendar modified() {
        return GregorianCalendar.from(issue.date().atStartOfDay(ZoneOffset.UTC));
    }
}
