package org.sightline.tests;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class SmokeFuzzTest {

    @FuzzTest
    void anything_goes(FuzzedDataProvider data) {
        data.consumeRemainingAsString();
    }
}
