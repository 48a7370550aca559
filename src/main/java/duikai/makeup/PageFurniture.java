package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.house.PageFormat;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.page.PageBlock;
import duikai.unit.Rect;

/** Sets what stands on a page beside its stories, each into the box it is given. */
public interface PageFurniture {
    /** 报头 of page 1. */
    PageBlock masthead(Issue issue, PageFormat format, Rect box, Diagnostics diagnostics);

    /** 报眉 of an inside page. */
    PageBlock folio(Issue issue, IssuePage page, PageFormat format, Rect box, Diagnostics diagnostics);

    /** 版权行 at the foot of page 1. */
    PageBlock imprint(Issue issue, PageFormat format, Rect box, Diagnostics diagnostics);
}
