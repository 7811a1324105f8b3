const ASK_AGAIN = 'newsroom:ask-again';

/** Has the panel "Ready to publish?" ask the gate again: something beside the form has changed. */
export function askAgain(): void {
  window.dispatchEvent(new Event(ASK_AGAIN));
}

/** Gives what ends it. */
export function onAskAgain(act: () => void): () => void {
  window.addEventListener(ASK_AGAIN, act);
  return () => window.removeEventListener(ASK_AGAIN, act);
}
