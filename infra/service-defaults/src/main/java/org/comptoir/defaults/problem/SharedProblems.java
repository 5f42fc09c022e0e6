package org.comptoir.defaults.problem;

import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The problem table of a service that has no refusals of its own. */
@RestControllerAdvice
class SharedProblems extends ProblemTable {}
