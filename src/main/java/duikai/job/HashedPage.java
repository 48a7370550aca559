package duikai.job;

import duikai.page.ComposedPage;
import duikai.proofing.PageHash;

/** A composed page and its hash. */
public record HashedPage(ComposedPage page, PageHash hash) {}
