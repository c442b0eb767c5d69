package org.sightline.glsp.session;

import java.util.Optional;
import java.util.function.Consumer;

import org.sightline.glsp.host.HostListener;
import org.sightline.glsp.host.PlanHost;
import org.sightline.live.LiveState;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Hears what happens to the plan and its texts, on whatever thread, for as long as the diagram is open. */
@Singleton
final class Following implements HostListener {

	/** Where a person went in the text. */
	record Cursor(String path, int offset) {
	}

	private final PlanHost host;
	private final Consumer<LiveState> checked = state -> changed();
	private Optional<PlanHost.Registration> registration = Optional.empty();
	private volatile Runnable onChange = () -> { };
	private volatile Consumer<Cursor> onCursor = cursor -> { };
	private boolean ended;

	@Inject
	Following(PlanHost host) {
		this.host = host;
	}

	/** Begins to tell of changes; one that has begun goes on. */
	synchronized void begin(Runnable change) {
		onChange = change;
		if (registration.isEmpty() && !ended) {
			host.plan().listen(checked);
			registration = Optional.of(host.listen(this));
		}
	}

	/** Says who wants to know where the person goes in the text. */
	void cursor(Consumer<Cursor> listener) {
		onCursor = listener;
	}

	@Override
	public void changed() {
		onChange.run();
	}

	@Override
	public void cursor(String path, int offset) {
		onCursor.accept(new Cursor(path, offset));
	}

	synchronized void end() {
		ended = true;
		registration.ifPresent(known -> {
			known.close();
			host.plan().ignore(checked);
		});
		registration = Optional.empty();
		onChange = () -> { };
		onCursor = cursor -> { };
	}
}
