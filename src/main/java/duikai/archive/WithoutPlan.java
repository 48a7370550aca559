package duikai.archive;

import duikai.issue.Manuscript;
import duikai.kept.KeptPlan;
import java.util.List;

/** A manuscript as if no layout had been kept of it. */
record WithoutPlan(Manuscript manuscript) implements Manuscript {
    @Override
    public String root() {
        return manuscript.root();
    }

    @Override
    public Found find(String name, int limit) {
        return name.equals(KeptPlan.FILE) ? new Missing() : manuscript.find(name, limit);
    }

    @Override
    public List<String> list(String folder) {
        return manuscript.list(folder);
    }

    @Override
    public String shown(String name) {
        return manuscript.shown(name);
    }
}
