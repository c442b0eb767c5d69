package org.sightline.lsp;

import java.util.Locale;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.sightline.dsl.findings.Message;

/** A request that was understood and cannot be done: editors show the reason. */
final class Refused {

	private Refused() {
	}

	static ResponseErrorException because(Message reason, Locale locale) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, reason.in(locale), null));
	}
}
