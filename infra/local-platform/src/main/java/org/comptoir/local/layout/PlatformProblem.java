package org.comptoir.local.layout;

/** What keeps the platform from starting or working, said in one paragraph to a person: no stack trace is needed. */
public class PlatformProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformProblem(String paragraph) {
        super(paragraph);
    }

    public PlatformProblem(String paragraph, Throwable cause) {
        super(paragraph, cause);
    }
}
