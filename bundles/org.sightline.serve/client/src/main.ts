import { startTheme } from "./look/theme";
import { startComparison } from "./revisions/page";
import { PlanPage } from "./plan/page";
import { Session } from "./session/session";
import { languageOf, speak } from "./texts/texts";

// the token has done its work: it must not stay in the address, where it could be copied or seen
history.replaceState(null, "", "/");
startTheme();

const session = new Session(languageOf(navigator.languages));
let started = false;
session.on("welcome", welcome => {
  if (started) return;
  started = true;
  speak(welcome.lang);
  document.documentElement.lang = welcome.lang;
  if (welcome.mode === "compare") startComparison(session, welcome);
  else new PlanPage(session, welcome);
});
