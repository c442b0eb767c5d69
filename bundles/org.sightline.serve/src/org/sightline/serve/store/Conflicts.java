package org.sightline.serve.store;

import java.util.Map;
import java.util.Optional;

import org.sightline.dsl.findings.Message;
import org.sightline.serve.text.ChangeSet;

/** What somebody decides about files that have changed on disk while they were unsaved here. */
public final class Conflicts {

	private static final String MERGE = "edit";

	private final Store store;
	private final Keeper keeper;
	private final StoreListener listener;

	Conflicts(Store store, Keeper keeper, StoreListener listener) {
		this.store = store;
		this.keeper = keeper;
		this.listener = listener;
	}

	/** What is here stays, unsaved; the next save writes it over what is on disk now. */
	public void keepMine(String path) throws RefusedException {
		store.mayChange();
		keeper.resolve(document(path));
	}

	/** Another text takes its place, such as what was made of both; unsaved where it is not the one on disk. */
	public void keep(String path, String text) throws RefusedException {
		Document document = document(path);
		ChangeSet change = ChangeSet.between(document.text(), text);
		Checked.text(text);
		store.change(MERGE, Message.of(Store.class, "step.merge"), Map.of(path, change));
		keeper.resolve(document);
	}

	/** What is on disk takes its place; a file that was deleted there is gone. */
	public void takeDisk(String path) throws RefusedException {
		Document document = document(path);
		Optional<String> there = document.conflict().orElseThrow().disk();
		if (there.isPresent()) {
			store.follow(document, Message.of(Store.class, "step.disk"), there.get());
			keeper.resolve(document);
		} else {
			listener.resolved(document);
			store.remove(document);
		}
	}

	private Document document(String path) throws RefusedException {
		return Optional.ofNullable(store.documents().get(path)).filter(document -> document.conflict().isPresent())
				.orElseThrow(() -> RefusedException.because("conflict.none", path));
	}
}
