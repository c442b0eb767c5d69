package org.sightline.workbench.views.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.git.GitHistory;
import org.sightline.git.Version;
import org.sightline.live.PlanHome;

/** One of the two versions that are compared. */
sealed interface PlanSide {

	/** What it is called. */
	String label(Locale locale);

	/** Reads it. Takes a moment: for the background. */
	LoadedPlan load(PlanLoader loader) throws PlanUnreadableException;

	/** A plan as it is on disk now. */
	record OnDisk(PlanHome home) implements PlanSide {

		@Override
		public String label(Locale locale) {
			return home.file().orElseGet(() -> String.valueOf(home.root().getFileName()));
		}

		@Override
		public LoadedPlan load(PlanLoader loader) throws PlanUnreadableException {
			return loader.load(home.file().map(home.root()::resolve).orElse(home.root()));
		}
	}

	/** A plan as it was in a commit. */
	record InHistory(PlanHome home, Version version) implements PlanSide {

		@Override
		public String label(Locale locale) {
			DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).withZone(ZoneId.systemDefault());
			return day.format(version.when()) + " " + version.title();
		}

		@Override
		public LoadedPlan load(PlanLoader loader) throws PlanUnreadableException {
			Path root = home.root();
			try (GitHistory history = GitHistory.around(root).orElseThrow(() -> unreadable(root))) {
				String folder = history.inside(root).orElseThrow(() -> unreadable(root));
				var source = history.source(version.tree(), folder);
				Optional<String> file = home.file();
				return file.isPresent() ? loader.load(source, file.get()) : loader.load(source);
			} catch (IOException e) {
				throw unreadable(root);
			}
		}

		private static PlanUnreadableException unreadable(Path root) {
			return new PlanUnreadableException(Message.of(PlanSide.class, "compare.noHistory", root.toString()));
		}
	}
}
