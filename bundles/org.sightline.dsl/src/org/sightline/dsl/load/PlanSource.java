package org.sightline.dsl.load;

import java.util.List;

import org.sightline.dsl.findings.Message;

/** Where the files of a plan come from: a folder, a revision of a repository, the buffers of an editor. Paths are relative to the plan's root, with `/`. */
public interface PlanSource {

	/** What reading a file came to. */
	sealed interface Content {
	}

	/** The file's text. */
	record Text(String text) implements Content {
	}

	/** There is no such file. */
	record Missing() implements Content {
	}

	/** The file is not inside the root, and nothing of it is shown. */
	record Outside() implements Content {
	}

	/** The file is there and is no text, or cannot be read. */
	record Unreadable(Message reason) implements Content {
	}

	/** Reads a file. */
	Content read(String path);

	/** The paths of all plan files, sorted. */
	List<String> plans() throws PlanUnreadableException;
}
