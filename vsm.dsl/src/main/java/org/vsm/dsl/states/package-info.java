/** States as they are meant: a base with changes applied to a copy that remembers where everything came from. */
package org.vsm.dsl.states;
