package org.vsm.cli.model;

/** How much a diagnostic matters, the worst first. */
public enum Severity {
    ERROR, WARNING, INFO
}
