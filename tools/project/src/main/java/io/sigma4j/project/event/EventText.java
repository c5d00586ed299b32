package io.sigma4j.project.event;

/**
 * The text of one event.
 *
 * @param line its first line in the file, from 1
 * @param json what is to be a JSON object
 */
public record EventText(long line, String json) {}
