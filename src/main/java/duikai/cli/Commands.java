package duikai.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, handing the surroundings to those that want them. */
record Commands(Shell shell, Words words) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 2 && constructor.getParameterTypes()[0] == Shell.class) {
                return type.cast(constructor.newInstance(shell, words));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
