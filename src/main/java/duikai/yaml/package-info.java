/**
 * What people write as data, with its places. In: the text of a YAML or JSON file. Out: a {@link duikai.yaml.YamlNode}
 * tree in which every value knows file, line and column (columns and lengths in code points), and {@link
 * duikai.yaml.Fields} to take typed values from it. Values are plain text until somebody asks for a number, a length or
 * a list: {@code no} and {@code 1.10} stay what was typed. Problems: {@link duikai.yaml.YamlProblem}.
 */
@NullMarked
package duikai.yaml;

import org.jspecify.annotations.NullMarked;
