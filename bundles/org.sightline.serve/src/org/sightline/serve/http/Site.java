package org.sightline.serve.http;

import java.util.Optional;

/** The files that a server shows. */
public interface Site {

	/**
	 * A file.
	 *
	 * @param path begins with `/`, decoded, as a stranger may have written it
	 * @return empty where there is none
	 */
	Optional<Page> page(String path);

	/**
	 * A file's content.
	 *
	 * @param type    what `Content-Type` says
	 * @param content the bytes, which nobody changes
	 */
	record Page(String type, byte[] content) {
	}
}
