package duikai.clreq;

import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs the test of a clause with the rule kept, and again with it broken. */
final class ClauseRuns implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Clause clause = context.getRequiredTestMethod().getAnnotation(Clause.class);
        return Stream.of(
                new Run("kept", new Bench("", Doctor.NOTHING)),
                new Broken(new Run("broken", new Bench(clause.broken(), clause.doctored()))));
    }

    private record Run(String name, Bench bench) implements TestTemplateInvocationContext, ParameterResolver {
        @Override
        public String getDisplayName(int index) {
            return name;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Bench.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return bench;
        }
    }

    /** The same run, which is good when its measure is not. */
    private record Broken(Run run) implements TestTemplateInvocationContext, InvocationInterceptor {
        @Override
        public String getDisplayName(int index) {
            return run.getDisplayName(index);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(run, this);
        }

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> measure, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            try {
                measure.proceed();
            } catch (AssertionError noticed) {
                return;
            }
            fail("the measure does not notice that the rule is broken");
        }
    }
}
