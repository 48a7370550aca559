package duikai.yaml;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with data files of any kind. */
public enum YamlProblem implements Problem {
    /** {0} what the parser says. */
    YAML_SYNTAX,
    YAML_TAB,
    /** {0} what the parser says. */
    JSON_SYNTAX,
    /** {0} the key before the full-width colon. */
    FULL_WIDTH_COLON,
    /** {0} limit in bytes. */
    FILE_TOO_LARGE,
    /** {0} limit of levels. */
    NESTED_TOO_DEEP,
    /** {0} limit of values. */
    TOO_MANY_VALUES,
    EMPTY_FILE,
    SEVERAL_DOCUMENTS,
    NOT_UTF8,
    TEXT_IS_GBK,
    TEXT_IS_UTF16,
    NOT_TEXT,
    /** {0} the character's code. */
    CONTROL_CHARACTER,
    TAG_REFUSED,
    KEY_NOT_TEXT,
    /** {0} the key, {1} line of the first. */
    DUPLICATE_KEY,
    /** {0} the key, {1} the keys that are known. */
    UNKNOWN_KEY,
    /** {0} the key, {1} the key that was probably meant. */
    MISSPELT_KEY,
    /** {0} the key. */
    MISSING_KEY,
    /** {0} the key. */
    MISSING_VALUE,
    /** {0} the key. */
    EXPECTED_TEXT,
    /** {0} the key, {1} what was written. */
    EXPECTED_INTEGER,
    /** {0} the key, {1} what was written. */
    EXPECTED_NUMBER,
    /** {0} the key, {1} what was written. */
    EXPECTED_YES_NO,
    /** {0} the key, {1} what was written, {2} least, {3} most. */
    OUT_OF_RANGE,
    /** {0} the key, {1} what was written. */
    EXPECTED_LENGTH,
    /** {0} the key. */
    EXPECTED_LIST,
    /** {0} the key. */
    EXPECTED_MAPPING,
    /** {0} the key, {1} what was written, {2} the words that are known. */
    EXPECTED_ONE_OF;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
