package duikai.planner;

import java.util.List;

/** What is wrong with the jump lines of a story. */
public sealed interface JumpFault {
    /** The page it names has no sign back: 下转 without 上接, or the other way round. */
    record Unanswered(JumpGraph.Sign sign) implements JumpFault {}

    /** 下转 names a page that is not later, or 上接 one that is not earlier. */
    record Backwards(JumpGraph.Sign sign) implements JumpFault {}

    /** The story has more than a front part and a rest. */
    record Chain(String id, List<Integer> pages) implements JumpFault {
        public Chain {
            pages = List.copyOf(pages);
        }
    }

    /** The same jump line is printed twice on a page. */
    record Repeated(String id) implements JumpFault {}

    /** Who follows the jump lines comes back to where they began. */
    record Circle(String id, List<Integer> pages) implements JumpFault {
        public Circle {
            pages = List.copyOf(pages);
        }
    }
}
