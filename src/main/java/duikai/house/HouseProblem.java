package duikai.house;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with a house style. */
public enum HouseProblem implements Problem {
    /** {0} the name, {1} the houses there are. */
    UNKNOWN_HOUSE,
    /** {0} the name, {1} the one that was probably meant. */
    MISSPELT_HOUSE,
    /** {0} the house that extends itself. */
    CIRCULAR_HOUSE,
    EXTENDS_NOT_NAME,
    HOUSE_NOT_MAPPING,
    /** {0} the face, {1} all faces or the one that was probably meant. */
    UNKNOWN_FACE,
    /** {0} the set of faces, {1} as above. */
    UNKNOWN_FACES,
    /** {0} the style, {1} as above. */
    UNKNOWN_STYLE,
    /** {0} the QR code, {1} as above. */
    UNKNOWN_CODE,
    /** {0} the format, {1} as above. */
    UNKNOWN_FORMAT,
    /** {0} the style. */
    MISSING_STYLE,
    /** {0} the style. */
    SIZE_OR_RATIO,
    /** {0} what was written. */
    BAD_BODY,
    /** {0} the key, {1} what was written. */
    BAD_SIZE,
    /** {0} the key. */
    SIZES_NOT_ASCENDING,
    /** {0} the format, {1} width of the type area, {2} its bottom edge, {3} width and {4} height of the page, all mm. */
    TYPE_AREA_TOO_LARGE,
    PLAN_SHAPE,
    /** {0} the plan. */
    PLAN_FITS_NO_FORMAT,
    /** {0} the phrase. */
    PHRASE_BRACKETS,
    /** {0} the value's name, {1} the names there are or the one that was probably meant. */
    UNKNOWN_VALUE,
    /** {0} the fact. */
    FACT_NAME,
    /** {0} the fact. */
    FACT_IS_COMPUTED,
    NOT_ONE_NAMEPLATE,
    /** {0} the file. */
    NAMEPLATE_MISSING,
    /** {0} the file. */
    NAMEPLATE_WITHOUT_SIZE,
    /** {0} the file. */
    PROFILE_MISSING,
    /** {0} the pattern, {1} the values there are. */
    FILE_NAME_PATTERN,
    /** {0} what was written. */
    NO_COLOUR,
    /** {0} the rule's code, {1} all codes or the one that was probably meant. */
    UNKNOWN_RULE,
    /** {0} the word. */
    WORD_TOO_SHORT,
    /** {0} what was written. */
    NOT_A_DAY;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
