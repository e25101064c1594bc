/** The language server: from requests of the protocol to the packages beside this one that answer them. */
package org.vsm.dsl.ide.server;
