package org.vsm.dsl.validation.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class DeliveryTwiceTest {

    @Test
    void theLeadTimeEndsOnce() {
        Checked checked = Checked.state("step A  delivery \"first\"  step B  «delivery \"second\"»");
        checked.finds(DeliveryTwice.CODE, "The customer's lead time can end only once: remove one of the two deliveries.");
        assertEquals(List.of("delivery \"first\""), checked.related(DeliveryTwice.CODE));
    }

    @Test
    void anAddedOneIsToBlame() {
        Checked.states("step A  delivery", "«delivery»").finds(DeliveryTwice.CODE, "The customer's lead time can end only once: remove one of the two deliveries.");
        Checked.states("step A  delivery", "insert before A { «delivery» }").finds(DeliveryTwice.CODE,
                "The customer's lead time can end only once: remove one of the two deliveries.");
    }
}
