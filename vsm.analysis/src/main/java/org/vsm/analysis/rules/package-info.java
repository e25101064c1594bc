/** What readers of the figures should know about the text: one small class per rule, each with message, remedy and reason in the bundle findings. */
package org.vsm.analysis.rules;
