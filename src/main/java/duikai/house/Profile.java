package duikai.house;

import java.util.Arrays;
import java.util.Optional;

/** Under which rules a paper appears, and so what its masthead and imprint must say. */
public enum Profile {
    /** A newspaper with a CN number (报纸出版管理规定). */
    CN_REGISTERED("cn-registered"),
    /** Printed matter for internal use with a permit (内部资料性出版物管理办法). */
    INTERNAL_PERMIT("internal-permit"),
    NONE("none");

    private final String word;

    Profile(String word) {
        this.word = word;
    }

    /** As house.yaml calls it. */
    public String word() {
        return word;
    }

    public static Optional<Profile> of(String word) {
        return Arrays.stream(values())
                .filter(profile -> profile.word.equals(word))
                .findFirst();
    }
}
