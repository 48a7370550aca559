package duikai.fo;

import java.util.Set;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import org.jspecify.annotations.Nullable;

/** An environment without variables. */
final class NoVariables implements EnvironmentVariableResolver {
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
        return Set.of();
    }

    @Override
    public @Nullable String getEnvironmentVariable(String name) {
        return null;
    }
}
