package duikai.job;

import duikai.diag.Diagnostics;
import duikai.furniture.FurnitureComposer;
import duikai.house.PageFormat;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.makeup.PageFurniture;
import duikai.page.PageBlock;
import duikai.unit.Rect;

/** The house's furniture as make-up asks for it; the two do not know each other. */
record Furniture(FurnitureComposer composer) implements PageFurniture {
    @Override
    public PageBlock masthead(Issue issue, PageFormat format, Rect box, Diagnostics diagnostics) {
        return composer.masthead(issue, format, box, diagnostics);
    }

    @Override
    public PageBlock folio(Issue issue, IssuePage page, PageFormat format, Rect box, Diagnostics diagnostics) {
        return composer.folio(issue, page, format, box, diagnostics);
    }

    @Override
    public PageBlock imprint(Issue issue, PageFormat format, Rect box, Diagnostics diagnostics) {
        return composer.imprint(issue, format, box, diagnostics);
    }
}
