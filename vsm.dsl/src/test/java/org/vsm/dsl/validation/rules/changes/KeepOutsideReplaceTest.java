package org.vsm.dsl.validation.rules.changes;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class KeepOutsideReplaceTest {

    @Test
    void onlyWhereSomethingIsReplaced() {
        Checked.states("step A  step B", "«keep A»  insert after B { parallel { «keep B» } and { step C } }  replace A with { keep A }").finds(KeepOutsideReplace.CODE,
                "`keep` works only in the block of a `replace`, for what is replaced. \"A\" stays anyway: remove the `keep`.",
                "`keep` works only in the block of a `replace`, for what is replaced. \"B\" stays anyway: remove the `keep`.");
    }
}
