package org.comptoir.defaults.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer RFC 6901 JSON pointer into the body ({@code /lines/0/quantity}), or the name of a parameter or header
 * @param detail what it must be
 */
public record FieldProblem(String pointer, String detail) {}
