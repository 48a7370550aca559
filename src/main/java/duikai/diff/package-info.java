/**
 * What changed between two versions of an issue (版样比对). In: two {@link duikai.diff.Version}s. Out: {@link duikai.diff.Change}s,
 * page by page, story by story; an empty list where nothing printed differs. Unit: {@link duikai.unit.Length}.
 */
@NullMarked
package duikai.diff;

import org.jspecify.annotations.NullMarked;
