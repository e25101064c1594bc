/**
 * Results as documents: headings, paragraphs and tables in the reader's language, before anybody decides whether they
 * become plain text, Markdown or something else. What is in them comes from the figures; nothing is computed here.
 */
package org.vsm.cli.document;
