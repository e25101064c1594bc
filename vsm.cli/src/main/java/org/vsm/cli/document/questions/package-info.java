/** What a stream leaves open, in words: what to ask, what to measure next, what nobody works against. */
package org.vsm.cli.document.questions;
