package org.sightline.cli;

import java.util.Locale;
import java.util.Optional;

import org.sightline.cli.terminal.Paint;
import org.sightline.dsl.findings.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Model.CommandSpec;

/** The program without a command, and what all commands share: language, colours, quietness. Texts are in usage.properties. */
@Command(name = "sightline", version = Sightline.NAME + " " + Sightline.VERSION)
public final class Sightline implements Runnable {

	/** The program's name, as it writes it into its output. */
	public static final String NAME = "Sightline";
	/** The program's version. */
	public static final String VERSION = "0.1.0";

	private final Surroundings around;
	private final Language detected;

	@Spec
	private CommandSpec spec;

	@Option(names = "--lang", paramLabel = "en|ja", scope = ScopeType.INHERIT, order = 100)
	private Language language;

	@Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT, order = 101)
	private ColorChoice color = ColorChoice.AUTO;

	@Option(names = {"-q", "--quiet"}, scope = ScopeType.INHERIT, order = 102)
	private boolean quiet;

	@Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, order = 103)
	private boolean help;

	@Option(names = {"-V", "--version"}, versionHelp = true, order = 104)
	private boolean version;

	Sightline(Surroundings around, Language detected) {
		this.around = around;
		this.detected = detected;
	}

	@Override
	public void run() {
		spec.commandLine().usage(around.out());
	}

	/** What the program sees of the machine. */
	public Surroundings around() {
		return around;
	}

	/** The language to speak. */
	public Locale locale() {
		return (language == null ? detected : language).locale();
	}

	/** The language that was asked for by `--lang`; empty where it was not. */
	public Optional<Locale> chosen() {
		return Optional.ofNullable(language).map(Language::locale);
	}

	/** The text `key` of the messages beside a class, in the language to speak. */
	public String text(Class<?> home, String key, Object... arguments) {
		return Message.of(home, key, arguments).in(locale());
	}

	/** How to colour what is written to standard output. */
	public Paint paint() {
		return new Paint(color.on(around));
	}

	/** How to colour what is written to a file: not, unless asked for. */
	public Paint paintFile() {
		return new Paint(color == ColorChoice.ALWAYS);
	}

	/** Whether only the bare result is wanted. */
	public boolean quiet() {
		return quiet;
	}

	/** Columns of the terminal, as far as the environment tells; 100 otherwise. */
	public int width() {
		String columns = around.environment().getOrDefault("COLUMNS", "");
		return columns.matches("[1-9][0-9]{0,3}") ? Math.max(40, Integer.parseInt(columns)) : 100;
	}
}
