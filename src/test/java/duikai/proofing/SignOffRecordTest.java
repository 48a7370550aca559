package duikai.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Folder;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of sign-offs is read as it was written; one changed by hand is told from one that was not. */
class SignOffRecordTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2022-04-03T22:41:05+08:00");
    private static final PageHash OLD = new PageHash("01".repeat(32));
    private static final PageHash NEW = new PageHash("ab".repeat(32));

    private final Diagnostics diagnostics = new Diagnostics();

    private static SignOff signed(int page, PageHash hash, String by, Optional<Round> round) {
        return new SignOff(page, hash, by, round, TIME.plusMinutes(page));
    }

    private Optional<SignOffReader.Found> read(String text) {
        return SignOffReader.read(new Folder().with(SignOffs.FILE, text), diagnostics);
    }

    /** Three sign-offs, each added to the text read back. */
    private String written() {
        SignOffReader.Found found = new SignOffReader.Found(SignOffs.NONE, "");
        for (SignOff signOff : new SignOff[] {
            signed(1, OLD, "王编辑", Optional.of(Round.SECOND)),
            signed(2, OLD, "李 娜: #1", Optional.empty()),
            signed(1, NEW, "王编辑", Optional.of(Round.THIRD))
        }) {
            found = read(SignOffText.with(found.text(), found.record(), signOff))
                    .orElseThrow();
        }
        return found.text();
    }

    @Test
    void isReadAsWritten() {
        SignOffs record = read(written()).orElseThrow().record();

        assertThat(diagnostics.all()).isEmpty();
        assertThat(record.entries())
                .extracting(SignOff.Sealed::signOff)
                .containsExactly(
                        signed(1, OLD, "王编辑", Optional.of(Round.SECOND)),
                        signed(2, OLD, "李 娜: #1", Optional.empty()),
                        signed(1, NEW, "王编辑", Optional.of(Round.THIRD)));
        assertThat(record.latest(1).orElseThrow().signOff().hash()).isEqualTo(NEW);
        assertThat(record.signers(1, OLD)).hasSize(1);
        assertThat(record.latest(3)).isEmpty();
    }

    @Test
    void aNewEntryLeavesTheOthersLineByLineAsTheyWere() {
        String text = written();
        SignOffReader.Found found = read(text).orElseThrow();

        String more = SignOffText.with(found.text(), found.record(), signed(4, NEW, "Li", Optional.empty()));

        assertThat(more).startsWith(text);
        assertThat(more.substring(text.length()).lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "王编辑, 汪编辑, 4",
        "22:42:05, 22:43:05, 4",
        "round: 2, round: 3, 4",
        "page: 2, page: 3, 5",
        "0101, 0102, 4",
    })
    void anEntryChangedByHandIsRefusedAtItsLine(String old, String now, int line) {
        assertThat(read(written().replaceFirst(old, now))).isEmpty();

        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsOnly(SignOffProblem.RECORD_EDITED);
        assertThat(diagnostics.all().getFirst().span().line()).isEqualTo(line);
    }

    @Test
    void anEntryTakenOutIsMissedByTheNext() {
        String without = written().lines().filter(line -> !line.contains("李 娜")).reduce("", (a, b) -> a + b + "\n");

        assertThat(read(without)).isEmpty();
        assertThat(diagnostics.all().getFirst().problem()).isEqualTo(SignOffProblem.RECORD_EDITED);
        assertThat(diagnostics.all().getFirst().span().line()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "signed: 3",
                "signed:\n  - page: 1",
                "signed:\n  - {page: 0, by: a, time: b, hash: c, seal: d}",
                "signed: [[[",
                "signed: []\nmore: 1",
                "signed:\n  - {page: 1, by: \"a\\nb\", time: \"2022-04-03T22:41:05+08:00\", hash: 01, seal: d}"
            })
    void aBrokenRecordIsRefused(String text) {
        assertThat(read(text)).isEmpty();

        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\"b", "a\\b", " a", "\u202Ea", "\uD800"})
    void nobodyIsCalledSo(String name) {
        assertThat(SignOff.isName(name)).isFalse();
        assertThat(SignOff.isName("王".repeat(61))).isFalse();
        assertThat(SignOff.isName("欧阳 Anne O'Neil")).isTrue();
    }

    @Test
    void aPageChangedOrUnsignedIsHeldBack() {
        SignOffs record = read(written()).orElseThrow().record();
        SourceSpan issue = SourceSpan.ofFile("issue.yaml");

        SignOffCheck.check(record, 1, NEW, /* required= */ true, issue, diagnostics);
        SignOffCheck.check(record, 3, NEW, /* required= */ false, issue, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        SignOffCheck.check(record, 1, OLD, /* required= */ false, issue, diagnostics);
        SignOffCheck.check(record, 3, NEW, /* required= */ true, issue, diagnostics);
        assertThat(diagnostics.all())
                .extracting(Diagnostic::problem)
                .containsExactly(SignOffProblem.CHANGED_AFTER_SIGNING, SignOffProblem.NOT_SIGNED);
        assertThat(diagnostics.all().getFirst().span().line()).isEqualTo(6);
    }

    @Test
    void digitsOfAProofNameItsPage() {
        assertThat(NEW.isMeantBy(NEW.shortened())).isTrue();
        assertThat(NEW.isMeantBy("ABABAB")).isTrue();
        assertThat(NEW.isMeantBy("abab")).isFalse();
        assertThat(NEW.isMeantBy(OLD.shortened())).isFalse();
    }
}
