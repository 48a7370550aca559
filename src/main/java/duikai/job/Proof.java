package duikai.job;

import duikai.kept.KeptPlan;
import duikai.makeup.MadeUp;

/**
 * A finished proof.
 *
 * @param madeUp the pages drawn and what was done to fit them
 * @param pdf the finished document; belongs to the caller
 * @param kept the plan kept of the issue before
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record Proof(MadeUp madeUp, byte[] pdf, KeptPlan kept) {}
