package duikai.makeup;

import duikai.compose.Composer;
import duikai.diag.Diagnostics;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.IssuePage;
import duikai.kept.KeptPage;
import duikai.kept.KeptPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays pages out: as the plan kept of an issue says where there is one, else at their best. */
final class PageLayouts {
    /** A page with what is needed to lay it out. */
    private record Ready(
            IssuePage page,
            List<Story> stories,
            List<PageFrame> frames,
            StoryTables tables,
            PageJudge judge,
            PageSearch search) {
        Optional<KeptLayout> near(KeptPage kept) {
            return KeptLayout.of(tables, judge, frames, kept, stories);
        }
    }

    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final KeptPlan kept;
    private final boolean draft;
    private final int lastPage;
    private final Diagnostics diagnostics;

    /** @param draft whether pages whose copy does not fit are wanted as they would be with other copy */
    PageLayouts(
            Composer composer,
            HouseStyle house,
            PageFormat format,
            KeptPlan kept,
            boolean draft,
            int lastPage,
            Diagnostics diagnostics) {
        this.composer = composer;
        this.house = house;
        this.format = format;
        this.kept = kept;
        this.draft = draft;
        this.lastPage = lastPage;
        this.diagnostics = diagnostics;
    }

    /** Knows what is wrong with layouts of a page. */
    PageJudge judge(int page, List<Story> stories) {
        PageJudge judge = new PageJudge(format, house.lints(), stories);
        return kept.page(page).map(plan -> judge.near(plan.places())).orElse(judge);
    }

    /** The page, or empty and the reason among the diagnostics. */
    Optional<Found> best(DealtPage dealt) {
        Ready ready = ready(dealt);
        if (ready.page().locked()) {
            Optional<KeptPage> plan = kept.page(ready.page().number());
            if (plan.isPresent()) {
                return locked(ready, plan.get());
            }
            diagnostics.report(
                    MakeupProblem.LOCK_WITHOUT_PLAN,
                    ready.page().span(),
                    ready.page().number());
        }
        Optional<Found> found = settled(ready).or(dealt::found).or(() -> searched(ready));
        return tellBroken(ready, found.or(() -> misfit(ready)));
    }

    /**
     * The best pages that differ from each other in at least a third of their stories; with a plan kept, that which is
     * nearest to it first.
     *
     * @param most at least 1
     */
    List<Found> proposals(DealtPage dealt, int most) {
        Ready ready = ready(dealt);
        if (ready.page().locked() || ready.page().plan().isPresent()) {
            return best(dealt).stream().toList();
        }
        Stream<Found> near = settled(ready).stream();
        List<Found> all = Stream.concat(near, ready.search().layouts(ready.stories()).search().stream())
                .toList();
        return all.isEmpty() ? best(dealt).stream().toList() : different(all, most);
    }

    private static List<Found> different(List<Found> all, int most) {
        List<Found> different = new ArrayList<>();
        for (Found found : all) {
            int least = Math.max(1, found.layout().placements().size() / 3);
            if (different.size() < most
                    && different.stream().allMatch(other -> found.layout().moved(other.layout()) >= least)) {
                different.add(found);
            }
        }
        return different;
    }

    private Ready ready(DealtPage dealt) {
        IssuePage page = dealt.page();
        boolean front = page.number() == 1;
        PageFormat wide = Spreads.format(format, page);
        List<PageRoom> rooms = wide.bodies().stream()
                .map(body -> PageRoom.of(wide, body, front))
                .toList();
        List<PageFrame> frames = rooms.stream().map(PageRoom::stories).toList();
        List<Story> stories = new PinCheck(frames.getFirst(), diagnostics).check(page, dealt.stories());
        StoryTables tables = new StoryTables(rooms.getFirst().plane().composer(composer), house, format);
        PageJudge judge = judge(page.number(), stories);
        PageSearch search = new PageSearch(
                house,
                tables,
                judge,
                frames,
                house.plans(frames.getFirst().grid().columns()));
        return new Ready(page, stories, frames, tables, judge, search);
    }

    private Optional<Found> locked(Ready ready, KeptPage plan) {
        Optional<KeptLayout> layout = ready.near(plan);
        if (layout.isEmpty()) {
            diagnostics.report(
                    MakeupProblem.LOCK_NOT_KEPT,
                    ready.page().span(),
                    ready.page().number());
            return Optional.empty();
        }
        Optional<Found> found = new LockedPage(ready.page(), diagnostics).find(layout.get(), plan, ready.stories());
        return draft ? found.or(() -> layout.get().near()) : found;
    }

    /** As near to the plan kept as can be; empty where there is none, or the whole page is to be laid out anew. */
    private Optional<Found> settled(Ready ready) {
        Optional<KeptPage> plan = kept.page(ready.page().number())
                .filter(page -> ready.page().plan().isEmpty());
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        int number = ready.page().number();
        Optional<KeptLayout> layout = ready.near(plan.get());
        if (layout.isEmpty()) {
            diagnostics.report(MakeupProblem.KEPT_PLAN_OF_OTHER_PAGE, plan.get().span(), number);
            return Optional.empty();
        }
        Optional<Found> found = layout.get().near();
        long moved = found.map(layout.get()::moved)
                .orElse((long) plan.get().stories().size());
        if (moved > 0) {
            diagnostics.report(
                    MakeupProblem.KEPT_PLAN_CHANGED,
                    ready.page().span(),
                    number,
                    moved,
                    plan.get().stories().size());
        }
        return found;
    }

    private Optional<Found> searched(Ready ready) {
        return ready.search().search(ready.page(), ready.stories(), diagnostics);
    }

    private Optional<Found> misfit(Ready ready) {
        return new Misfit(ready.search(), draft, lastPage, diagnostics)
                .report(ready.page(), ready.stories(), ready.frames().getFirst())
                .filter(asItWouldBe -> draft);
    }

    private Optional<Found> tellBroken(Ready ready, Optional<Found> page) {
        page.ifPresent(found -> KeptPins.broken(found.layout(), KeptPins.pinned(ready.stories()))
                .forEach(broken -> diagnostics.report(
                        MakeupProblem.PIN_NOT_KEPT,
                        broken.story()
                                .pins()
                                .place(broken.key())
                                .orElse(broken.story().article().span()),
                        broken.story().article().title(),
                        ready.page().number(),
                        broken.key())));
        return page;
    }
}
