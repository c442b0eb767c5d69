package org.sightline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sightline.cli.Main;
import picocli.CommandLine;

class SmokeTest {

    @Test
    void the_command_line_starts() {
        assertEquals(0, new CommandLine(new Main()).execute("--version"));
    }
}
