/**
 * The register of issues (期次登记): which issues of a paper there are, and what does not fit. In: date and numbers of each issue. Out:
 * findings at the issues they are about. Pure; it knows neither files nor packages. Problems: {@link duikai.register.RegisterProblem}.
 */
@NullMarked
package duikai.register;

import org.jspecify.annotations.NullMarked;
