package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.house.PageFormat;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.page.PageBlock;
import duikai.unit.Rect;
import java.util.List;

/** Furniture that only takes its room. */
final class PlainFurniture implements PageFurniture {
    @Override
    public PageBlock masthead(Issue issue, PageFormat format, Rect box, Diagnostics diagnostics) {
        return new PageBlock("masthead", PageBlock.Role.MASTHEAD, "", box, List.of());
    }

    @Override
    public PageBlock folio(Issue issue, IssuePage page, PageFormat format, Rect box, Diagnostics diagnostics) {
        return new PageBlock("folio", PageBlock.Role.FOLIO, "", box, List.of());
    }

    @Override
    public PageBlock imprint(Issue issue, PageFormat format, Rect box, Diagnostics diagnostics) {
        return new PageBlock("imprint", PageBlock.Role.IMPRINT, "", box, List.of());
    }
}
