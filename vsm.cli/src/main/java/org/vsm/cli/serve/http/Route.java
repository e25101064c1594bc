package org.vsm.cli.serve.http;

/** Answers requests whose path begins with a certain word. */
@FunctionalInterface
public interface Route {

    /** @return whether there was something to answer */
    boolean answer(Visit visit) throws Exception;
}
