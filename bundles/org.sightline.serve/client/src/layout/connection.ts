import { button, byId, element } from "../dom";
import type { Session } from "../session/session";
import { text } from "../texts/texts";
import { say } from "./notices";

/** The banner while the server is away. */
export function followConnection(session: Session): void {
  const banner = byId("connection");
  let before = session.connection.value;
  session.connection.follow(now => {
    banner.hidden = now !== "lost";
    if (now === "lost") {
      show(banner, session, text("connection.lost"));
      void isOtherServer().then(other => {
        if (other && session.connection.value === "lost") show(banner, session, text("connection.restarted"));
      });
    } else if (now === "open" && before === "lost") {
      say(text("connection.back"));
    }
    before = now;
  });
}

function show(banner: HTMLElement, session: Session, message: string): void {
  banner.replaceChildren(element("span", {}, message), button(text("connection.retry"), () => session.retry()));
}

/** Whether a server answers that does not know this window: it was started again and has another token. */
async function isOtherServer(): Promise<boolean> {
  for (let tries = 0; tries < 30; tries++) {
    try {
      return (await fetch("/page.css", { cache: "no-store", method: "GET" })).status === 403;
    } catch {
      await new Promise(resolve => setTimeout(resolve, 2000));
    }
  }
  return false;
}
