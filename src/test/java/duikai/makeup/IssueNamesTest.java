package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.job.FolderManuscript;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueNamesTest {
    @Test
    void peopleOfTheSampleAreFound() {
        Issue sample = IssueReader.read(FolderManuscript.of(Path.of("samples/xuhuibao-1668")), new Diagnostics())
                .orElseThrow();
        assertThat(IssueNames.of(sample))
                .contains("李强", "龚正", "肖贵玉", "曹立强", "钟晓咏", "李新华", "黄冲", "沈权", "宗河", "铭言")
                .allSatisfy(name -> assertThat(name).hasSizeBetween(2, 3));
    }

    @Test
    void listedNamesAndSignedOnesWithoutTheirRoles() {
        Folder folder = new Folder().with("issue.yaml", """
                        house: base
                        date: 2022-04-04
                        number: 1
                        cumulative: 1
                        names: [徐家汇街道, 喆堃䶮]
                        pages:
                          - articles: [a]
                        """).with("articles/a.md", """
                        ---
                        headline: 春耕忙
                        byline: 本报记者 张　三 实习生欧阳修文
                        ---
                        本报讯 区长主持会议，镇长王大明等出席，书记们表示，[徐*光*启]{.name}、医生张医生说好。
                        """);
        Diagnostics diagnostics = new Diagnostics();
        Issue issue = IssueReader.read(folder, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        assertThat(IssueNames.of(issue)).isEqualTo(Set.of("徐家汇街道", "喆堃䶮", "张三", "欧阳修文", "王大明", "徐光启"));
    }
}
