/** Ways through choices and skips: the main one, and the most probable ones. */
package org.vsm.analysis.routes;
