package org.sightline.tests;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SmokePropertyTest {

    @Property
    boolean addition_commutes(@ForAll int a, @ForAll int b) {
        return a + b == b + a;
    }
}
