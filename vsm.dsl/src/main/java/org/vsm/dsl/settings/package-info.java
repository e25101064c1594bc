/** What a user can set: the file .vsmrc, in which the severities of rules stand. */
package org.vsm.dsl.settings;
