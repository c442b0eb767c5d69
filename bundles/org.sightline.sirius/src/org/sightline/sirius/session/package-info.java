/** What a session of Sirius does in its own way where it holds plans: refusing edits, saving, reading the text again. */
package org.sightline.sirius.session;
