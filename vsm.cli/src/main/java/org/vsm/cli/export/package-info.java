/** Results that are made of several renderers, for verbs and for the live page alike. */
package org.vsm.cli.export;
