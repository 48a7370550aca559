package duikai.house;

/**
 * What stands where a story goes on on another page (转版).
 *
 * @param to 下转, at the end of the part that comes first; {@code page} is that of the rest
 * @param from 上接, over the text of the rest; {@code page} is that of the first part
 */
public record JumpWording(Phrase to, Phrase from) {}
