package duikai.unit;

/** A width and a height, neither negative. */
public record Size(Length width, Length height) {}
