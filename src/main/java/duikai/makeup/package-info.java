/**
 * Page make-up (组版): an issue and a house style go in, composed pages come out.
 *
 * <p>A page plan is a tree of cuts with stories at its leaves. For every story and width the cheapest setting of each
 * height is found ({@link duikai.makeup.StoryShapes}); heights are whole rows of the page's line grid. The tree is then
 * solved bottom-up for the one height that fills the page exactly ({@link duikai.makeup.PageSolver}), and the winning
 * shapes are set into blocks ({@link duikai.makeup.StorySetter}). Costs are in units of one visible small flaw.
 */
@NullMarked
package duikai.makeup;

import org.jspecify.annotations.NullMarked;
