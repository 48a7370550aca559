/**
 * Editorial checks (编校检查, C01–C22): what a proofreader looks for in copy and on made-up pages, and the error rate it gives.
 *
 * <p>In: the issue as it was read, its pages as they were made up, the house's dictionaries. Out: findings at their places in
 * the manuscript, with the marks the official rule of the mainland counts for each (报纸编校质量: 错误数, 万分率). Each rule is a
 * small class of its own; docs/editorial.md lists them.
 */
@NullMarked
package duikai.editorial;

import org.jspecify.annotations.NullMarked;
