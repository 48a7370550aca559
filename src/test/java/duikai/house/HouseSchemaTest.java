package duikai.house;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.yaml.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reader and schema of house styles say the same of the same samples. Names of faces and styles only the reader can know. */
class HouseSchemaTest {
    private static List<String> readerComplaints(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        new HouseReader(TextShelf.of("extends: base\npaper: 某报\n" + yaml), new FakeFonts().faces())
                .read("test", SourceSpan.ofFile("issue.yaml"), diagnostics);
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private static List<String> schemaComplaints(String yaml) {
        return Schemas.complaints("house", Schemas.json("extends: base\npaper: 某报\n" + yaml));
    }

    @Test
    void theHousesDuikaiComesWithAreGood() throws IOException {
        for (String house : FolderShelf.OWN.houses()) {
            String yaml = Files.readString(Path.of("fo-templates", house, "house.yaml"));
            assertThat(Schemas.complaints("house", Schemas.json(yaml)))
                    .as(house)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "format: broadsheet",
                "script: traditional",
                "composition: {kinsoku: strict, han-latin-space: 0.125, stop-shrink: no}",
                "composition: {interpunct: full, line-start: full-first, line-end: hang}",
                "composition: {han-latin-least: 0.25, han-latin-most: 0.3, han-latin-grid: yes, hyphenation: freely}",
                "composition: {indent: 1, list-indent: hanging}",
                "faces: {mine: {han: Song 400, latin: Latin 400, fallback: Kai 400}}",
                "styles: {byline: {faces: kai, ratio: 0.9, tracking: 0.1, align: right}}",
                "styles: {strip: {size: 小五}}",
                "styles: {name: {marks: wave, mark-size: 0.1, mark-distance: 0.2}, emphasis: {faces: ~, marks: dots}}",
                "styles: {superscript: {ratio: 0.5, rise: 0.4}}",
                "formats: {tabloid: {trim: [280mm, 400mm], bodies: 9/12, masthead-height: 150pt}}",
                "formats: {tabloid: {grid: {gutter: 1.5}, headlines: {preferred: [42]}, story-gap: 2}}",
                "formats: {tabloid: {masthead: {gap: 20pt}}}",
                "jump: {to: '（下转{page}版）', from: '上接{page}版'}",
                "formats: {broadsheet: ~}",
                "plans: {classic: ~, own: {rows: [1, {columns: [news, {story: photo, width: 2, box: tint}]}]}}",
                "furniture: {profile: cn-registered, cleared: 某, facts: {colour: red, fax: ~, price: 2}}",
                "furniture: {codes: {app: {label: 码, content: 'http://example.com'}}, code-size: {least: 1.5cm}}",
                "furniture: {folio: {odd: {left: '{page}', right: [{style: folio, text: 某}]}}, imprint: '{paper}'}",
                "furniture: {masthead: {parts: [{ear: 1, panel: p, rows: [某, [甲, 乙], {rule: r}]}, {nameplate: 0.5}]}}",
                "furniture: {masthead: {strip: {height: 0, phrases: []}}}",
            })
    void good(String yaml) {
        assertThat(readerComplaints(yaml)).isEmpty();
        assertThat(schemaComplaints(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour: red",
                "format: [某]",
                "composition: {kinsoku: loose}",
                "composition: {han-latin-space: 2}",
                "composition: {stop-shrink: often}",
                "composition: {line-start: third}",
                "composition: {interpunct: 1}",
                "composition: {han-latin-most: 0.6}",
                "composition: {hyphenation: yes}",
                "composition: {indent: 5}",
                "composition: {list-indent: 2}",
                "composition: [strict]",
                "faces: {song: {italic: Kai 400}}",
                "styles: {byline: {align: middle}}",
                "styles: {name: {marks: double}}",
                "styles: {name: {align: left}}",
                "styles: {ruby: {ratio: 2}}",
                "script: old",
                "styles: {byline: {ratio: 9}}",
                "styles: {byline: {colour: red}}",
                "styles: {byline: {size: 9}}",
                "styles: {byline: {size: 9pt, ratio: 1}}",
                "formats: {tabloid: {trim: [280mm]}}",
                "formats: {tabloid: {top: high}}",
                "formats: {tabloid: {grid: {columns: 0}}}",
                "formats: {tabloid: {grid: {chars: 3}}}",
                "formats: {tabloid: {grid: {rows: 3}}}",
                "formats: {tabloid: {bodies: [9]}}",
                "formats: {tabloid: {headlines: {sizes: []}}}",
                "formats: {tabloid: {headlines: {kicker: 2}}}",
                "formats: {tabloid: {story-gap: 11}}",
                "formats: {tabloid: {colour: red}}",
                "plans: {own: {rows: []}}",
                "plans: {own: {rows: [1], columns: [2]}}",
                "plans: {own: [1, 2]}",
                "plans: {own: {story: 1, width: 0}}",
                "plans: {own: {story: 1, box: round}}",
                "furniture: {profile: free}",
                "furniture: {facts: {Colour: red}}",
                "furniture: {facts: {colour: [red]}}",
                "furniture: {codes: {app: {label: 码}}}",
                "furniture: {codes: {app: {label: 码, content: x, size: 3}}}",
                "furniture: {code-size: {least: small}}",
                "furniture: {nameplate: {picture: a.svg}}",
                "furniture: {folio: {odd: {middle: 某}}}",
                "furniture: {folio: {left: {left: 某}}}",
                "furniture: {masthead: {parts: [{nameplate: 2}]}}",
                "furniture: {masthead: {parts: [{ear: 1}, {nameplate: 1}]}}",
                "furniture: {masthead: {strip: {colour: red}}}",
                "furniture: {imprint: [{style: imprint}]}",
            })
    void bad(String yaml) {
        assertThat(readerComplaints(yaml)).isNotEmpty();
        assertThat(schemaComplaints(yaml)).isNotEmpty();
    }
}
