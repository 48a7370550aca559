package duikai.issue;

import duikai.diag.SourceSpan;
import java.util.Optional;

/**
 * A pull quote (引语): words of the story or its people, set large beside the text.
 *
 * @param by who said them
 */
public record Quote(Text text, Optional<Text> by, SourceSpan span) {}
