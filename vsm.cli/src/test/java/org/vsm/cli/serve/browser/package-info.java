/** What a person does in a browser, done in Chromium: tests that are skipped, with the reason, where it is not installed. */
package org.vsm.cli.serve.browser;
