package io.sigma4j.benchmarks;

/**
 * What one measurement gave.
 *
 * @param passed milliseconds an operation, as the clock has it
 * @param processor milliseconds an operation, as the process has it
 * @param allocated bytes an operation
 * @param verdicts that a second of the processor gives, if it gives any
 */
record Figure(double passed, double processor, double allocated, double verdicts) {}
