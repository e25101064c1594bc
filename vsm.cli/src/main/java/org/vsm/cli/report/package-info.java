/**
 * One self-contained page for those who were not in the workshop: documents, pictures and charts put together, without
 * network or script. The templates in {@code src/main/jte} become classes that escape whatever a model says.
 */
package org.vsm.cli.report;
