package duikai.cli;

import duikai.proofing.Round;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Rounds of proofs by their numbers. */
final class RoundNumber implements ITypeConverter<Round> {
    @Override
    public Round convert(String number) {
        return Arrays.stream(Round.values())
                .filter(round -> number.equals(Integer.toString(round.number())))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + number + "' is none of 1, 2, 3"));
    }
}
