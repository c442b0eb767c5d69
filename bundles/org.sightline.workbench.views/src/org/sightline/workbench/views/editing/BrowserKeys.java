package org.sightline.workbench.views.editing;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/**
 * Keys that are pressed in a browser: the page has them first, what it has no use for are the workbench's. By itself the platform would
 * run a command up to three times for one key, since a browser hands back what its page did not use, and would do so beside what the
 * page did.
 */
final class BrowserKeys implements Predicate<PageKey>, AutoCloseable {

	private final IViewSite site;
	private final Display display;
	private final IBindingService bindings;
	private final Listener focus = this::focus;
	private Optional<Control> browser = Optional.empty();

	BrowserKeys(IViewSite site) {
		this.site = site;
		display = site.getShell().getDisplay();
		bindings = site.getService(IBindingService.class);
	}

	/** Begins to watch a browser. */
	void watch(Control watched) {
		browser = Optional.of(watched);
		display.addFilter(SWT.FocusIn, focus);
		display.addFilter(SWT.FocusOut, focus);
	}

	private void focus(Event event) {
		boolean inBrowser = browser.filter(event.widget::equals).isPresent() && event.type == SWT.FocusIn;
		bindings.setKeyFilterEnabled(!inBrowser);
	}

	/** Runs the command of a key, once the page has its answer: whether there is one. */
	@Override
	public boolean test(PageKey key) {
		Optional<ParameterizedCommand> command = key.stroke().flatMap(this::command);
		command.ifPresent(known -> display.asyncExec(() -> run(known)));
		return command.isPresent();
	}

	private Optional<ParameterizedCommand> command(KeyStroke key) {
		return Optional.ofNullable(bindings.getPerfectMatch(KeySequence.getInstance(key))).map(Binding::getParameterizedCommand);
	}

	private void run(ParameterizedCommand command) {
		if (command.getCommand().isHandled() && command.getCommand().isEnabled()) {
			try {
				site.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				ILog.of(BrowserKeys.class).error(command.getId(), e);
			}
		}
	}

	@Override
	public void close() {
		display.removeFilter(SWT.FocusIn, focus);
		display.removeFilter(SWT.FocusOut, focus);
		bindings.setKeyFilterEnabled(true);
	}
}
