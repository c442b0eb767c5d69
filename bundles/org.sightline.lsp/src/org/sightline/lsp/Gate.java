package org.sightline.lsp;

import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Lets through what can be answered: requests that say all they have to, between the greeting and the goodbye. Others get an error that
 * says what is wrong with them; notices at the wrong time are left out, as the protocol wants it.
 */
final class Gate implements MessageConsumer {

	private static final Set<String> KNOWN = ServiceEndpoints.getSupportedMethods(LanguageServer.class).keySet();

	private final MessageConsumer inside;
	private final MessageConsumer complete;
	private final BooleanSupplier greeted;
	private final BooleanSupplier over;
	private final Locale locale;

	/**
	 * @param greeted whether the editor has said what it can do
	 * @param over    whether it has said goodbye
	 * @param locale  the language of errors
	 */
	Gate(MessageConsumer inside, BooleanSupplier greeted, BooleanSupplier over, Locale locale) {
		this.inside = inside;
		this.complete = new ReflectiveMessageValidator(inside);
		this.greeted = greeted;
		this.over = over;
		this.locale = locale;
	}

	@Override
	public void consume(Message message) {
		if (message instanceof RequestMessage request) {
			request(request);
		} else if (!(message instanceof NotificationMessage notice) || notice.getMethod().equals("exit") || isOpen()) {
			inside.consume(message);
		}
	}

	private boolean isOpen() {
		return greeted.getAsBoolean() && !over.getAsBoolean();
	}

	private void request(RequestMessage request) {
		boolean greeting = request.getMethod().equals("initialize");
		if (over.getAsBoolean()) {
			throw refused(request, ResponseErrorCode.InvalidRequest, "gate.over");
		} else if (greeting && greeted.getAsBoolean()) {
			throw refused(request, ResponseErrorCode.InvalidRequest, "gate.twice");
		} else if (!greeting && !greeted.getAsBoolean()) {
			throw refused(request, ResponseErrorCode.ServerNotInitialized, "gate.early");
		} else if (request.getParams() == null && !request.getMethod().equals("shutdown") && KNOWN.contains(request.getMethod())) {
			throw refused(request, ResponseErrorCode.InvalidParams, "gate.incomplete");
		}
		// editors differ in what they greet with, and next to nothing of it is needed
		(greeting ? inside : complete).consume(request);
	}

	private MessageIssueException refused(RequestMessage request, ResponseErrorCode code, String reason) {
		String said = org.sightline.dsl.findings.Message.of(Gate.class, reason, request.getMethod()).in(locale);
		return new MessageIssueException(request, new MessageIssue(said, code.getValue()));
	}
}
