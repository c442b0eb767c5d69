package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UsageTest extends CommandTest {

	private void refuses(String line, String... arguments) {
		assertEquals(2, cli.run(arguments));
		assertEquals("", cli.out());
		assertEquals("sightline: " + line + "\n", cli.err());
	}

	@Test
	void bad_usage_is_one_line_that_says_what_to_do() {
		refuses("There is no command \"chek\". Did you mean check? See \"sightline --help\".", "chek");
		refuses("There is no option --fomat here. Did you mean --format? See \"sightline check --help\".", "check", "--fomat", "x");
		refuses("Something is missing: PLAN. See \"sightline check --help\".", "check");
		refuses("Option --format cannot be \"pdf\"; it takes text|json|sarif|html. See \"sightline check --help\".", "check", "--format", "pdf",
				"a");
		refuses("オプション --format に「pdf」は指定できません（text|json|sarif|html のいずれか）。 使い方は「sightline check --help」で確認できます。", "check",
				"--lang=ja", "--format", "pdf", "a");
		refuses("There is no command \"nix\". See \"sightline --help\".", "help", "nix");
	}

	@Test
	void input_that_cannot_be_read_is_one_line() {
		refuses("nix.plan does not exist. A plan is a .plan file or a folder that holds some.", "check", "nix.plan");
		refuses(". holds no .plan file. \"sightline new .\" writes one to start from.", "check", ".");
		cli.file("a.txt", "");
		refuses("a.txt is no plan: the name of a plan's file ends in .plan.", "check", "a.txt");
		refuses("<U+001B>[2Ja.plan does not exist. A plan is a .plan file or a folder that holds some.", "check", "\u001B[2Ja.plan");
	}

	@Test
	void every_command_has_help_with_an_example_in_both_languages() {
		for (String command : new String[] {"check", "forecast", "agree", "diff", "draw", "format", "new", "serve", "completion"}) {
			assertEquals(0, cli.run(command, "--help"));
			assertTrue(cli.out().contains("Example: "), cli.out());
			String help = cli.out();
			assertEquals(0, cli.run("help", command));
			assertEquals(help, cli.out());
			assertEquals(0, cli.run(command, "--help", "--lang", "ja"));
			assertTrue(cli.out().contains("例: ") && cli.out().contains("オプション:"), cli.out());
		}
	}

	@Test
	void without_a_command_it_lists_them() {
		assertEquals(0, cli.run());
		assertTrue(cli.out().contains("  check ") && cli.out().contains("sightline new growth"), cli.out());
		assertFalse(cli.out().contains("picocli"));
	}

	@Test
	void the_version() {
		assertEquals(0, cli.run("--version"));
		assertEquals("Sightline 0.1.0\n", cli.out());
	}

	@Test
	void the_completion_script_knows_commands_and_options() {
		assertEquals(0, cli.run("completion"));
		assertTrue(cli.out().contains("--fail-on") && cli.out().contains("_sightline"), cli.out());
	}
}
